using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using Nuke.Common.IO;

namespace Nuke.Common.Utilities;

/// <summary>XML in texts and files.</summary>
public static class XmlExtensions
{
    /// <summary>The object as XML.</summary>
    public static string ToXml<T>(this T obj, SaveOptions options = SaveOptions.None) => Text(Document(obj), options, Environment.NewLine, AbsolutePathExtensions.DefaultEncoding);

    /// <summary>The object that the XML describes.</summary>
    public static T GetXml<T>(this string content, LoadOptions options = LoadOptions.PreserveWhitespace) =>
        Object<T>(XDocument.Parse(content, options));

    /// <summary>Writes the document as a file, with a declaration only where it has one.</summary>
    public static AbsolutePath WriteXml(this AbsolutePath path, XDocument obj, SaveOptions options = SaveOptions.None) =>
        path.WriteAllText(Text(obj, options, Environment.NewLine, AbsolutePathExtensions.DefaultEncoding));

    /// <summary>Writes the object as a file.</summary>
    public static AbsolutePath WriteXml<T>(this AbsolutePath path, T obj, SaveOptions options = SaveOptions.None) =>
        path.WriteXml(Document(obj), options);

    /// <summary>The document in the file. What is wrong in the file is named with its line.</summary>
    public static XDocument ReadXml(this AbsolutePath path, LoadOptions options = LoadOptions.PreserveWhitespace)
    {
        try
        {
            return XDocument.Parse(path.ReadAllText(), options);
        }
        catch (XmlException exception)
        {
            throw new AssertionException($"{path}:{exception.LineNumber}: {exception.Message}", exception);
        }
    }

    /// <summary>The object that the file describes.</summary>
    public static T ReadXml<T>(this AbsolutePath path, LoadOptions options = LoadOptions.PreserveWhitespace) =>
        Object<T>(path.ReadXml(options));

    /// <summary>Reads the file, lets the action change the object, and writes it back.</summary>
    public static AbsolutePath UpdateXml<T>(
        this AbsolutePath path,
        Action<T> update,
        LoadOptions loadOptions = LoadOptions.PreserveWhitespace,
        SaveOptions saveOptions = SaveOptions.None)
    {
        var obj = path.ReadXml<T>(loadOptions);
        update(obj);
        return path.WriteXml(obj, saveOptions);
    }

    /// <summary>Reads the file, lets the action change the document, and writes it back with the line breaks that it had.</summary>
    public static AbsolutePath UpdateXml(
        this AbsolutePath path,
        Action<XDocument> update,
        LoadOptions loadOptions = LoadOptions.PreserveWhitespace,
        SaveOptions saveOptions = SaveOptions.None)
    {
        var document = path.ReadXml(loadOptions);
        update(document);
        return path.Replace(document, saveOptions, AbsolutePathExtensions.DefaultEncoding);
    }

    /// <summary>Writes the changed document with the line breaks that the file had.</summary>
    internal static AbsolutePath Replace(this AbsolutePath path, XDocument document, SaveOptions options, Encoding encoding)
    {
        var before = path.ReadAllText(encoding);
        var lineBreak = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return path.WriteAllText(Text(document, options, lineBreak, encoding), encoding, eofLineBreak: before.EndsWith('\n'));
    }

    private static XDocument Document<T>(T obj)
    {
        var document = new XDocument(new XDeclaration("1.0", "utf-8", null));
        using (var writer = document.CreateWriter())
        {
            new XmlSerializer(typeof(T)).Serialize(writer, obj);
        }

        return document;
    }

    private static T Object<T>(XDocument document)
    {
        using var reader = document.CreateReader();
        return (T)new XmlSerializer(typeof(T)).Deserialize(reader)!;
    }

    private static string Text(XDocument document, SaveOptions options, string lineBreak, Encoding encoding)
    {
        var settings = new XmlWriterSettings
        {
            Indent = !options.HasFlag(SaveOptions.DisableFormatting),
            NamespaceHandling = options.HasFlag(SaveOptions.OmitDuplicateNamespaces) ? NamespaceHandling.OmitDuplicates : NamespaceHandling.Default,
            NewLineChars = lineBreak,
            OmitXmlDeclaration = document.Declaration is null,
        };
        using var text = new EncodedWriter(encoding);
        using (var writer = XmlWriter.Create(text, settings))
        {
            document.Save(writer);
        }

        return text.ToString();
    }

    /// <summary>The declaration names the encoding of the writer, which for strings is UTF-16.</summary>
    private sealed class EncodedWriter(Encoding encoding) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => encoding;
    }
}
