using System.Text;

namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>UTF-8 without a mark, unless a build sets another.</summary>
    public static Encoding DefaultEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether written text ends in a line break.</summary>
    public static bool DefaultEofLineBreak = true;

    /// <summary>The system whose line breaks are written; this system when null.</summary>
    public static PlatformFamily? DefaultLineBreakType;

    /// <summary>Adds lines at the end of the file.</summary>
    public static AbsolutePath AppendAllLines(this AbsolutePath path, IEnumerable<string> lines, Encoding? encoding = null)
    {
        path.Parent.CreateDirectory();
        File.AppendAllLines(path, lines, encoding ?? DefaultEncoding);
        return path;
    }

    /// <inheritdoc cref="AppendAllLines(AbsolutePath, IEnumerable{string}, Encoding?)"/>
    public static AbsolutePath AppendAllLines(this AbsolutePath path, string[] lines, Encoding? encoding = null) =>
        path.AppendAllLines(lines.AsEnumerable(), encoding);

    /// <summary>Adds text at the end of the file.</summary>
    public static AbsolutePath AppendAllText(this AbsolutePath path, string content, Encoding? encoding = null)
    {
        path.Parent.CreateDirectory();
        File.AppendAllText(path, content, encoding ?? DefaultEncoding);
        return path;
    }

    /// <summary>Writes lines as the whole file, with the line breaks of a system.</summary>
    public static AbsolutePath WriteAllLines(
        this AbsolutePath path,
        IEnumerable<string> lines,
        Encoding? encoding = null,
        PlatformFamily? platformFamily = null,
        bool? eofLineBreak = null) =>
        path.WriteAllText(string.Join(LineBreak(platformFamily ?? DefaultLineBreakType), lines), encoding, eofLineBreak);

    /// <inheritdoc cref="WriteAllLines(AbsolutePath, IEnumerable{string}, Encoding?, PlatformFamily?, bool?)"/>
    public static AbsolutePath WriteAllLines(
        this AbsolutePath path,
        string[] lines,
        Encoding? encoding = null,
        PlatformFamily? platformFamily = null,
        bool? eofLineBreak = null) => path.WriteAllLines(lines.AsEnumerable(), encoding, platformFamily, eofLineBreak);

    /// <summary>Writes text as the whole file. The directory is made if it is missing.</summary>
    public static AbsolutePath WriteAllText(
        this AbsolutePath path,
        string content,
        Encoding? encoding = null,
        bool? eofLineBreak = null)
    {
        var used = content.Contains("\r\n", StringComparison.Ordinal) ? PlatformFamily.Windows
            : content.Contains('\n', StringComparison.Ordinal) ? PlatformFamily.Linux
            : DefaultLineBreakType;
        var isEnded = content.Length == 0 || content.EndsWith('\n');
        path.Parent.CreateDirectory();
        File.WriteAllText(
            path,
            (eofLineBreak ?? DefaultEofLineBreak) && !isEnded ? content + LineBreak(used) : content,
            encoding ?? DefaultEncoding);
        return path;
    }

    /// <summary>Writes bytes as the whole file. The directory is made if it is missing.</summary>
    public static AbsolutePath WriteAllBytes(this AbsolutePath path, byte[] bytes)
    {
        path.Parent.CreateDirectory();
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The text of the file.</summary>
    public static string ReadAllText(this AbsolutePath path, Encoding? encoding = null) =>
        File.ReadAllText(path, encoding ?? DefaultEncoding);

    /// <summary>The lines of the file.</summary>
    public static string[] ReadAllLines(this AbsolutePath path, Encoding? encoding = null) =>
        File.ReadAllLines(path, encoding ?? DefaultEncoding);

    /// <summary>The bytes of the file.</summary>
    public static byte[] ReadAllBytes(this AbsolutePath path) => File.ReadAllBytes(path);

    /// <summary>Replaces the text of the file.</summary>
    public static AbsolutePath UpdateText(this AbsolutePath path, Func<string, string> update, Encoding? encoding = null) =>
        path.WriteAllText(update(path.ReadAllText(encoding)), encoding);

    private static string LineBreak(PlatformFamily? platform) => platform switch
    {
        null => Environment.NewLine,
        PlatformFamily.Windows => "\r\n",
        _ => "\n",
    };
}
