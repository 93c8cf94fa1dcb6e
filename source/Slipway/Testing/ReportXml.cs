using System.Xml;
using System.Xml.Linq;

namespace Slipway.Testing;

internal static class ReportXml
{
    // A report is written by a program that is under test: it gets no entities, no other files, no unlimited memory.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 1L << 28,
    };

    /// <summary>The root element of a report.</summary>
    /// <exception cref="XmlException">The file is no XML, or its root has another name.</exception>
    public static XElement Load(string file, XName name)
    {
        using var reader = XmlReader.Create(file, Settings);
        var root = XDocument.Load(reader).Root!;
        return root.Name == name ? root : throw new XmlException($"its root is <{root.Name.LocalName}>, not <{name.LocalName}>");
    }
}
