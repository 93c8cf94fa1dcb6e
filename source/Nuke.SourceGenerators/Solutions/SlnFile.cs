namespace Nuke.SourceGenerators.Solutions;

/// <summary>The format <c>.sln</c>.</summary>
internal static class SlnFile
{
    private const string FolderType = "{2150E333-8FDC-42A3-9474-1A3956D46DE8}";

    /// <exception cref="FormatException">The text is no solution.</exception>
    public static SolutionFolder Read(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).ToList();
        if (!lines.Any(line => line.StartsWith("Microsoft Visual Studio Solution File", StringComparison.Ordinal)))
        {
            throw new FormatException("it does not begin with 'Microsoft Visual Studio Solution File'");
        }

        var entries = lines.Where(line => line.StartsWith("Project(\"", StringComparison.Ordinal)).Select(Entry.Parse).ToList();
        var folders = entries.Where(IsFolder).ToDictionary(entry => entry.Id, entry => new SolutionFolder(entry.Name), StringComparer.OrdinalIgnoreCase);
        var parents = Parents(lines);
        var solution = new SolutionFolder("");
        foreach (var entry in entries)
        {
            var parent = parents.TryGetValue(entry.Id, out var id) && folders.TryGetValue(id, out var folder) ? folder : solution;
            if (IsFolder(entry))
            {
                parent.Folders.Add(folders[entry.Id]);
            }
            else
            {
                parent.Projects.Add((entry.Name, entry.File));
            }
        }

        return solution;
    }

    private static bool IsFolder(Entry entry) => entry.Type.Equals(FolderType, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Parents(IEnumerable<string> lines) => lines
        .SkipWhile(line => !line.StartsWith("GlobalSection(NestedProjects)", StringComparison.Ordinal))
        .Skip(1)
        .TakeWhile(line => line != "EndGlobalSection")
        .Select(line => line.Split('='))
        .Where(pair => pair.Length == 2)
        .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);

    private sealed record Entry(string Type, string Name, string File, string Id)
    {
        /// <summary>Of <c>Project("TYPE") = "NAME", "FILE", "ID"</c>.</summary>
        public static Entry Parse(string line)
        {
            var parts = line.Split('"');
            return parts.Length == 9
                ? new Entry(parts[1], parts[3], parts[5], parts[7])
                : throw new FormatException($"a project is not of the form Project(\"TYPE\") = \"NAME\", \"FILE\", \"ID\": {line}");
        }
    }
}
