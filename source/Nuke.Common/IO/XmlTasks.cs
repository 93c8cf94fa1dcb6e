using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Nuke.Common.Utilities;

namespace Nuke.Common.IO;

/// <summary>Reads and changes single values of XML by XPath.</summary>
public static class XmlTasks
{
    /// <summary>The values of the elements and attributes that the expression finds in the file.</summary>
    public static IEnumerable<string> XmlPeek(string path, string xpath, params (string Prefix, string Uri)[] namespaces) =>
        Values(Load(path), xpath, namespaces);

    /// <summary>The only value that the expression finds in the file; null if there is none, an error if there are several.</summary>
    public static string? XmlPeekSingle(string path, string xpath, params (string Prefix, string Uri)[] namespaces) =>
        Single(Values(Load(path), xpath, namespaces), xpath, path);

    /// <summary>The elements that the expression finds in the file.</summary>
    public static IEnumerable<XElement> XmlPeekElements(string path, string xpath, params (string Prefix, string Uri)[] namespaces) =>
        Load(path).XPathSelectElements(xpath, namespaces);

    /// <summary>The values of the elements and attributes that the expression finds in the XML.</summary>
    public static IEnumerable<string> XmlPeekFromString(string content, string xpath, params (string Prefix, string Uri)[] namespaces) =>
        Values(XDocument.Parse(content), xpath, namespaces);

    /// <summary>The only value that the expression finds in the XML; null if there is none, an error if there are several.</summary>
    public static string? XmlPeekSingleFromString(string content, string xpath, params (string Prefix, string Uri)[] namespaces) =>
        Single(Values(XDocument.Parse(content), xpath, namespaces), xpath, "the text");

    /// <summary>The elements that the expression finds in the XML.</summary>
    public static IEnumerable<XElement> XmlPeekElementsFromString(
        string content,
        string xpath,
        params (string Prefix, string Uri)[] namespaces) => XDocument.Parse(content).XPathSelectElements(xpath, namespaces);

    /// <summary>Sets the only element or attribute that the expression finds in the file; none, or several, is an error.</summary>
    public static void XmlPoke(string path, string xpath, object value, params (string Prefix, string Uri)[] namespaces) =>
        XmlPoke(path, xpath, value, AbsolutePathExtensions.DefaultEncoding, namespaces);

    /// <inheritdoc cref="XmlPoke(string, string, object, ValueTuple{string, string}[])"/>
    public static void XmlPoke(
        string path,
        string xpath,
        object value,
        Encoding encoding,
        params (string Prefix, string Uri)[] namespaces)
    {
        var file = AbsolutePath.Create(Path.GetFullPath(path));
        var document = file.ReadXml();
        var found = XNodeExtensions.Find<XObject>(document, xpath, namespaces);
        Assert.HasSingleItem(found, $"{path}: '{xpath}' finds {found.Count} things, and one is to be changed");
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        switch (found.Single())
        {
            case XElement element:
                element.Value = text;
                break;
            case XAttribute attribute:
                attribute.Value = text;
                break;
            default:
                throw new AssertionException($"{path}: '{xpath}' finds neither an element nor an attribute");
        }

        file.Replace(document, SaveOptions.None, encoding);
    }

    private static XDocument Load(string path) => AbsolutePath.Create(Path.GetFullPath(path)).ReadXml();

    private static IReadOnlyCollection<string> Values(XDocument document, string xpath, (string Prefix, string Uri)[] namespaces) =>
    [
        .. XNodeExtensions.Find<XObject>(document, xpath, namespaces).Select(found => found switch
        {
            XAttribute attribute => attribute.Value,
            XElement element => element.Value,
            XText text => text.Value,
            _ => found.ToString() ?? "",
        }),
    ];

    private static string? Single(IReadOnlyCollection<string> values, string xpath, string place)
    {
        Assert.True(values.Count <= 1, $"{place}: '{xpath}' finds {values.Count} values, and one is wanted");
        return values.SingleOrDefault();
    }
}
