namespace Nuke.Common.Tooling;

/// <summary>The property that a setter sets.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class BuilderAttribute : Attribute
{
    /// <summary>The options.</summary>
    public Type Type { get; set; } = null!;

    /// <summary>The name of the property.</summary>
    public string Property { get; set; } = null!;
}
