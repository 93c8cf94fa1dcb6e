using System.Xml.Linq;

namespace Nuke.Common.Utilities;

/// <summary>Elements of XML.</summary>
public static class XElementExtensions
{
    /// <summary>The attribute's value; null without the attribute.</summary>
    public static string? GetAttributeValue(this XElement element, string name) => element.Attribute(name)?.Value;
}
