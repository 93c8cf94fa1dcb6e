namespace Nuke.Common.Execution;

/// <summary>An extension of the build, as an attribute of its class.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public abstract class BuildExtensionAttributeBase : Attribute, IBuildExtension
{
    /// <summary>The build that runs.</summary>
    public INukeBuild Build { get; internal set; } = null!;

    /// <summary>Extensions with a higher one come first.</summary>
    public virtual float Priority { get; set; }
}
