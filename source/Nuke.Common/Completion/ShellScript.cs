using Nuke.Common.Parameters;

namespace Nuke.Common.Completion;

/// <summary>The scripts by which shells complete the command lines of builds. They read the schema and run nothing of a checkout.</summary>
internal static class ShellScript
{
    private const string Folder = "Completion.Scripts";

    private static readonly Dictionary<string, string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bash"] = "build.bash",
        ["zsh"] = "build.zsh",
        ["fish"] = "build.fish",
        ["powershell"] = "build.ps1",
    };

    /// <summary>The shells that have a script.</summary>
    public static IEnumerable<string> Shells => Files.Keys;

    /// <exception cref="UsageError">The shell has no script.</exception>
    public static string Of(string shell)
    {
        if (!Files.TryGetValue(shell, out var file))
        {
            throw new UsageError($"--shell-completion: there is no script for {shell}", $"{Nearest.Hint(shell, Shells)}possible are {string.Join(", ", Shells)}");
        }

        return Parts(file).Aggregate(Text(file), (script, part) => script.Replace($"@{part}@", Quoted(Text(part), file), StringComparison.Ordinal));
    }

    /// <summary>What the scripts of Unix shells have in common is for programs that are everywhere.</summary>
    private static string[] Parts(string file) => Path.GetExtension(file) == ".ps1" ? [] : ["next.sh", "next.awk"];

    /// <summary>The parts have no apostrophes; fish alone takes backslashes between apostrophes for more than themselves.</summary>
    private static string Quoted(string text, string file) =>
        $"'{(Path.GetExtension(file) == ".fish" ? text.Replace("\\", @"\\", StringComparison.Ordinal) : text)}'";

    private static string Text(string file)
    {
        var assembly = typeof(ShellScript).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream($"{nameof(Nuke)}.{nameof(Common)}.{Folder}.{file}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
