using System.Collections;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Nuke.Common.Utilities;

/// <summary>What XPath finds in XML.</summary>
public static class XNodeExtensions
{
    /// <summary>The elements that the expression finds, for instance <c>/Project/PropertyGroup/Version</c>.</summary>
    public static IEnumerable<XElement> XPathSelectElements(
        this XNode node,
        string expression,
        params (string Prefix, string Uri)[] namespaces) => Find<XElement>(node, expression, namespaces);

    /// <summary>The texts of the elements that the expression finds.</summary>
    public static IEnumerable<string> XPathSelectElementValues(
        this XNode node,
        string expression,
        params (string Prefix, string Uri)[] namespaces) => node.XPathSelectElements(expression, namespaces).Select(element => element.Value);

    /// <summary>The attributes that the expression finds, for instance <c>//PackageReference/@Include</c>.</summary>
    public static IEnumerable<XAttribute> XPathSelectAttributes(
        this XNode node,
        string expression,
        params (string Prefix, string Uri)[] namespaces) => Find<XAttribute>(node, expression, namespaces);

    /// <summary>The values of the attributes that the expression finds.</summary>
    public static IEnumerable<string> XPathSelectAttributeValues(
        this XNode node,
        string expression,
        params (string Prefix, string Uri)[] namespaces) =>
        node.XPathSelectAttributes(expression, namespaces).Select(attribute => attribute.Value);

    internal static IReadOnlyCollection<T> Find<T>(XNode node, string expression, (string Prefix, string Uri)[] namespaces)
    {
        var resolver = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, uri) in namespaces)
        {
            resolver.AddNamespace(prefix, uri);
        }

        return [.. ((IEnumerable)node.XPathEvaluate(expression, resolver)).OfType<T>()];
    }
}
