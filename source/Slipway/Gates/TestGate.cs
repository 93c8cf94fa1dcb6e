using System.Text.Json;
using Slipway.Images;
using Slipway.Sources;
using Slipway.Testing;

namespace Slipway.Gates;

/// <summary>The test projects as checks of a gate: each runs again only when something that it can see has changed.</summary>
internal static class TestGate
{
    public static Task<IReadOnlyList<Check>> Checks(SourceTree tree, Digest pipeline, string results, ExplicitTests which)
    {
        var folders = tree.Files.Select(x => x.Path).Where(x => x.EndsWith(".csproj", StringComparison.Ordinal)).Select(FolderOf).ToList();
        return Task.FromResult<IReadOnlyList<Check>>(
        [
            .. TestProject.Find(tree.Root, DotNetSolution.Configuration).Select(project =>
            {
                var own = Closure(tree.Root, $"tests/{project.Name}");
                var inputs = tree.Where(path => folders.Where(x => IsBelow(path, x)).All(own.Contains));
                return new Check(project.Name, Digest.Of($"{pipeline} {which} {inputs.Hash}"), token => Run(tree.Root, project, results, which, token));
            }),
        ]);
    }

    private static async Task<CheckResult> Run(string root, TestProject project, string results, ExplicitTests which, CancellationToken cancellation)
    {
        var run = await new TestRun(root, [project], results) { Explicit = which }.Run(cancellation);
        return new CheckResult(
            [.. run.Failures.Select(x => x.ToString())],
            new Dictionary<string, int> { ["passed"] = run.Passed, ["failed"] = run.Failed },
            new Dictionary<string, string> { ["dotnet"] = Environment.Version.ToString() });
    }

    /// <summary>The folders of the projects that a project is made of, itself among them, as the restore found them.</summary>
    private static HashSet<string> Closure(string root, string folder)
    {
        var path = Path.Combine(root, folder, "obj", "project.assets.json");
        if (!File.Exists(path))
        {
            throw new UserError($"{folder} is not restored", "run ./build.sh Restore first");
        }

        using var assets = JsonDocument.Parse(File.ReadAllBytes(path));
        return
        [
            folder,
            .. assets.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(x => x.Value.GetProperty("type").GetString() == "project")
                .Select(x => x.Value.GetProperty("path").GetString()!)
                .Select(x => FolderOf(Path.GetRelativePath(root, Path.GetFullPath(Path.Combine(root, folder, x))).Replace('\\', '/'))),
        ];
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static bool IsBelow(string path, string folder) => path.StartsWith($"{folder}/", StringComparison.Ordinal);
}
