namespace Slipway.Workflows;

/// <summary>The one commit of an action that all workflows of the build use.</summary>
/// <param name="repository">Owner and name: <c>actions/checkout</c>.</param>
/// <param name="version">The version that the commit is: <c>v5.0.0</c>.</param>
/// <param name="revision">The commit's 40 hexadecimal digits.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ActionPinAttribute(string repository, string version, string revision) : Attribute
{
    /// <summary>Owner and name.</summary>
    public string Repository { get; } = repository;

    /// <summary>The version that the commit is.</summary>
    public string Version { get; } = version;

    /// <summary>The commit.</summary>
    public string Revision { get; } = revision;

    /// <summary>The action at its commit.</summary>
    public ActionReference Action => new(Repository, Revision, Version);
}
