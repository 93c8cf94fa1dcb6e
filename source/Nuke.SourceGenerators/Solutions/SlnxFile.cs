using System.Xml.Linq;

namespace Nuke.SourceGenerators.Solutions;

/// <summary>The format <c>.slnx</c>.</summary>
internal static class SlnxFile
{
    /// <exception cref="System.Xml.XmlException">The text is no XML.</exception>
    /// <exception cref="FormatException">The text is no solution.</exception>
    public static SolutionFolder Read(string text)
    {
        var root = XDocument.Parse(text).Root!;
        if (root.Name.LocalName != "Solution")
        {
            throw new FormatException($"it begins with <{root.Name.LocalName}> instead of <Solution>");
        }

        var solution = new SolutionFolder("");
        AddProjects(solution, root);
        foreach (var element in root.Elements("Folder"))
        {
            var names = ((string?)element.Attribute("Name") ?? "").Split(['/'], StringSplitOptions.RemoveEmptyEntries);
            AddProjects(names.Aggregate(solution, (folder, name) => folder.Folder(name)), element);
        }

        return solution;
    }

    private static void AddProjects(SolutionFolder folder, XElement element)
    {
        foreach (var project in element.Elements("Project"))
        {
            var path = (string?)project.Attribute("Path") ?? throw new FormatException("a <Project> has no Path");
            folder.Projects.Add(((string?)project.Attribute("DisplayName") ?? Path.GetFileNameWithoutExtension(path.Replace('\\', '/')), path));
        }
    }
}
