namespace Slipway.Workflows;

/// <summary>What the target does with the token of its job; the job may do that and nothing else.</summary>
/// <param name="scope">What it is about.</param>
/// <param name="access">What is allowed.</param>
/// <param name="reason">Why, in words: it stands in the file.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class, AllowMultiple = true)]
public sealed class GrantAttribute(PermissionScope scope, Access access, string reason) : Attribute
{
    /// <summary>What it is about.</summary>
    public PermissionScope Scope { get; } = scope;

    /// <summary>What is allowed.</summary>
    public Access Access { get; } = access;

    /// <summary>Why, in words.</summary>
    public string Reason { get; } = reason;
}
