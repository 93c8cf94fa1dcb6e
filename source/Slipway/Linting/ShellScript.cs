using System.Text;

namespace Slipway.Linting;

internal static class ShellScript
{
    private static readonly string[] Shells = ["sh", "bash", "dash", "ksh"];

    /// <summary>Whether a file is a shell script: by its extension, or, when it has none, by its first line.</summary>
    public static bool Is(string path) => Path.GetExtension(path) switch
    {
        ".sh" or ".bash" or ".ksh" => true,
        "" => File.Exists(path) && Shells.Contains(Interpreter(path)),
        _ => false,
    };

    private static string? Interpreter(string path)
    {
        using var file = File.OpenRead(path);
        var start = new byte[200];
        var line = Encoding.UTF8.GetString(start, 0, file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)).Split('\n')[0];
        if (!line.StartsWith("#!", StringComparison.Ordinal))
        {
            return null;
        }

        var words = line[2..].Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var names = words.Select(x => x.Split('/')[^1]).SkipWhile(x => x == "env" || x.StartsWith('-'));
        return names.FirstOrDefault();
    }
}
