#pragma warning disable RS1035 // A solution may lie where no property of the project says; NUKE's generator reads files, too.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Nuke.SourceGenerators.Solutions;

/// <summary>The files beside the sources: those that the compiler was given, and those on the disk.</summary>
internal sealed class SourceFiles(ImmutableArray<AdditionalText> given)
{
    /// <summary>The text of a file; null without it.</summary>
    public string? Read(string path)
    {
        var full = Path.GetFullPath(path);
        return given.FirstOrDefault(file => Path.GetFullPath(file.Path) == full)?.GetText()?.ToString()
            ?? (File.Exists(full) ? File.ReadAllText(full) : null);
    }

    /// <summary>The solutions that lie directly in a directory.</summary>
    public static IReadOnlyList<string> SolutionsIn(string directory) =>
        [.. Directory.GetFiles(directory).Where(IsSolution).OrderBy(path => path, StringComparer.Ordinal)];

    /// <summary>The first directory, from this one upwards, that has <c>.nuke</c>; null without one.</summary>
    public static string? RootAbove(string? directory)
    {
        while (!string.IsNullOrEmpty(directory) && !Directory.Exists(Path.Combine(directory, ".nuke")) && !File.Exists(Path.Combine(directory, ".nuke")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return string.IsNullOrEmpty(directory) ? null : directory;
    }

    /// <summary>Whether the file is one that a solution is found by.</summary>
    public static bool IsRelevant(string path) => IsSolution(path) || Path.GetFileName(path) == "parameters.json";

    private static bool IsSolution(string path) => Path.GetExtension(path) is ".sln" or ".slnx";
}
