namespace Nuke.Common;

/// <summary>Puts a prefix in front of the names of an interface's parameters.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public class ParameterPrefixAttribute(string prefix) : Attribute
{
    /// <summary>The text in front of each name.</summary>
    public string Prefix { get; } = prefix;
}
