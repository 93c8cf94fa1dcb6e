namespace Nuke.Common.Tooling;

/// <summary>The static method that escapes the values of a property: text to text.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class ArgumentEscapeAttribute : Attribute
{
    /// <summary>The class that has the method.</summary>
    public Type Type { get; set; } = null!;

    /// <summary>The name of the method.</summary>
    public string Method { get; set; } = null!;
}
