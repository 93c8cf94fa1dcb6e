namespace Nuke.Common.Tooling;

/// <summary>The text of an enum's value on a command line or in a file.</summary>
[AttributeUsage(AttributeTargets.Field)]
public class EnumValueAttribute(string value) : Attribute
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;
}
