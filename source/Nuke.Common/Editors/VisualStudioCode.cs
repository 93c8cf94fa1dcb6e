using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.Editors;

/// <summary>The tasks and launch configurations of VS Code: one of each for a target, known by the beginning of their names.</summary>
internal static class VisualStudioCode
{
    private const string Prefix = "build: ";
    private const string CompileTask = "build: (compile the build itself)";
    private const string Root = "${workspaceFolder}";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static EditorFile Tasks(AbsolutePath root, string project, IEnumerable<ExecutableTarget> targets) => File(
        root / ".vscode" / "tasks.json",
        "2.0.0",
        new JsonList("tasks", "label"),
        [Compile(project), .. targets.Select(Task)]);

    public static EditorFile Launches(AbsolutePath root, string project, string assembly, IEnumerable<ExecutableTarget> targets) => File(
        root / ".vscode" / "launch.json",
        "0.2.0",
        new JsonList("configurations", "name"),
        [.. targets.Select(target => Launch(target, $"{Root}/{Folder(project)}bin/Debug/{assembly}"))]);

    private static EditorFile File(AbsolutePath path, string version, JsonList list, IReadOnlyList<JsonObject> elements)
    {
        var stored = path.FileExists() ? path.ReadAllText() : "";
        var text = stored.Trim().Length > 0 ? stored : $$"""
            {
              "version": "{{version}}",
              "{{list.Name}}": []
            }

            """.ReplaceLineEndings("\n");
        try
        {
            return new EditorFile(path, list.Replace(text, Prefix, [.. elements.Select(element => element.ToJsonString(Layout))]));
        }
        catch (JsonException exception)
        {
            throw new UsageError($"{path}:{exception.LineNumber + 1}: {exception.Message.Split(" LineNumber")[0]}", "mend the file, or remove it");
        }
    }

    private static JsonObject Task(ExecutableTarget target)
    {
        var task = new JsonObject { ["label"] = $"{Prefix}{target.Name}" };
        if (target.Description is { } description)
        {
            task["detail"] = description;
        }

        task["type"] = "shell";
        task["command"] = "./build.sh";
        task["windows"] = new JsonObject { ["command"] = @".\build.cmd" };
        task["args"] = new JsonArray(target.Name);
        task["group"] = "build";
        task["problemMatcher"] = "$msCompile";
        return task;
    }

    private static JsonObject Compile(string project) => new()
    {
        ["label"] = CompileTask,
        ["type"] = "process",
        ["command"] = "dotnet",
        ["args"] = new JsonArray("build", $"{Root}/{project}"),
        ["problemMatcher"] = "$msCompile",
    };

    private static JsonObject Launch(ExecutableTarget target, string program) => new()
    {
        ["name"] = $"{Prefix}{target.Name}",
        ["type"] = "coreclr",
        ["request"] = "launch",
        ["preLaunchTask"] = CompileTask,
        ["program"] = program,
        ["args"] = new JsonArray(target.Name),
        ["cwd"] = Root,
        ["console"] = "integratedTerminal",
    };

    private static string Folder(string project) => project[..(project.LastIndexOf('/') + 1)];
}
