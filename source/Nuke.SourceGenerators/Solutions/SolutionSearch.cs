using System.Xml;

namespace Nuke.SourceGenerators.Solutions;

/// <summary>Finds the solution of a member where the build finds it when it runs.</summary>
internal sealed class SolutionSearch(SourceFiles files, string? rootDirectory, string? projectDirectory)
{
    /// <exception cref="SolutionProblem">There is none, or it cannot be read.</exception>
    public SolutionFolder Read(SolutionMember member)
    {
        var path = RootOf(member);
        try
        {
            path = Path.GetFullPath(Path.Combine(path, member.RelativePath ?? Parameter(path, member.Parameter) ?? OnlyOne(path, member.Parameter)));
            var text = files.Read(path)
                ?? throw new SolutionProblem(SolutionProblem.Missing, path, "no such solution: correct the path in the attribute or in .nuke/parameters.json");
            return Path.GetExtension(path) == ".sln" ? SlnFile.Read(text) : SlnxFile.Read(text);
        }
        catch (Exception exception) when (exception
            is XmlException or FormatException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new SolutionProblem(SolutionProblem.Unreadable, path, exception.Message);
        }
    }

    private string RootOf(SolutionMember member)
    {
        var start = projectDirectory ?? Path.GetDirectoryName(member.File) ?? "";
        return (rootDirectory is null ? SourceFiles.RootAbove(start) : Path.Combine(start, rootDirectory))
            ?? throw new SolutionProblem(SolutionProblem.Missing, start, "no root directory: make .nuke in the root of the repository");
    }

    private string? Parameter(string root, string parameter) =>
        files.Read(Path.Combine(root, ".nuke", "parameters.json")) is { } text ? ParameterFile.Find(text, parameter) : null;

    private static string OnlyOne(string root, string parameter)
    {
        var solutions = SourceFiles.SolutionsIn(root);
        return solutions.Count == 1
            ? solutions[0]
            : throw new SolutionProblem(
                SolutionProblem.Missing,
                root,
                $"has {solutions.Count} solutions: say \"{parameter}\": \"X.slnx\" in .nuke/parameters.json");
    }
}
