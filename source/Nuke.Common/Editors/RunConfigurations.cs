using System.Xml.Linq;
using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.Editors;

/// <summary>Rider's run configurations: a file for each target, known by the folder that Rider shows them in.</summary>
internal static class RunConfigurations
{
    private const string Folder = "build";
    private const string Root = "$PROJECT_DIR$";

    public static IEnumerable<EditorFile> Of(AbsolutePath root, string project, IReadOnlyList<ExecutableTarget> targets)
    {
        var directory = root / ".run";
        var wanted = targets.Select(target => new EditorFile(directory / $"build-{target.Name}.run.xml", $"{Configuration(target, project)}\n")).ToArray();
        var stored = Directory.Exists(directory) ? Directory.EnumerateFiles(directory, "build-*.run.xml") : [];
        return
        [
            .. wanted,
            .. stored.Where(file => Array.TrueForAll(wanted, other => other.Path != file) && IsOurs(file)).Order(StringComparer.Ordinal)
                .Select(file => new EditorFile(file, null)),
        ];
    }

    private static bool IsOurs(string file) => File.ReadAllText(file).Contains($"folderName=\"{Folder}\"", StringComparison.Ordinal);

    private static string Configuration(ExecutableTarget target, string project) => new XElement(
        "component",
        new XAttribute("name", "ProjectRunConfigurationManager"),
        new XElement(
            "configuration",
            new XAttribute("default", "false"),
            new XAttribute("name", $"build: {target.Name}"),
            new XAttribute("type", "DotNetProject"),
            new XAttribute("factoryName", ".NET Project"),
            new XAttribute("folderName", Folder),
            Option("EXE_PATH", ""),
            Option("PROGRAM_PARAMETERS", target.Name),
            Option("WORKING_DIRECTORY", Root),
            Option("PASS_PARENT_ENVS", "1"),
            Option("USE_EXTERNAL_CONSOLE", "0"),
            Option("PROJECT_PATH", $"{Root}/{project}"),
            Option("PROJECT_ARGUMENTS_TRACKING", "0"),
            Option("PROJECT_WORKING_DIRECTORY_TRACKING", "0"),
            Option("PROJECT_KIND", "DotNetCore"),
            new XElement("method", new XAttribute("v", "2"), new XElement("option", new XAttribute("name", "Build"))))).ToString().ReplaceLineEndings("\n");

    private static XElement Option(string name, string value) => new("option", new XAttribute("name", name), new XAttribute("value", value));
}
