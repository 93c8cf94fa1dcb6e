using System.Text.Json;
using System.Xml.Linq;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using Slipway.Caching;
using Slipway.Files;
using static Nuke.Common.Tools.DotNet.DotNetTasks;

namespace Slipway.Sources;

/// <summary>The projects of the checkout: those whose sources have changed are compiled, together.</summary>
/// <param name="solution">The solution file.</param>
/// <param name="checkout">The sources.</param>
/// <param name="cache">Knows what was done.</param>
/// <param name="temporary">A folder for files in the making.</param>
/// <param name="pipeline">The folders of this build's own projects: the launcher compiles them, too.</param>
public sealed class DotNetSolution(AbsolutePath solution, Checkout checkout, WorkCache cache, AbsolutePath temporary, IReadOnlyList<string> pipeline)
{
    /// <summary>The configuration that is compiled, tested and published.</summary>
    public const string Configuration = "Release";

    private const string Packages = "packages";

    private const long RoomToCompile = 300_000_000;

    private string Root => checkout.Root;

    /// <summary>Fetches the packages that the lock files name.</summary>
    /// <param name="work">What it depends on.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task Restore(Work work, CancellationToken cancellation)
    {
        var tree = await checkout.Read(cancellation);
        var projects = DotNetProject.FilesIn(tree);
        var left = projects.SelectMany(x => new[] { "project.assets.json", "project.nuget.cache", $"{Path.GetFileName(x)}.nuget.g.props", $"{Path.GetFileName(x)}.nuget.g.targets" }
            .Select(file => $"{Path.GetDirectoryName(x)!.Replace('\\', '/')}/obj/{file}"));
        await cache.Do(
            OnThisMachine(work.Named("Restore")).With("the folder of the checkout", Root).To(left).OnlyIf(x => x.Values[Packages].Split('\n').All(File.Exists)),
            tree,
            (_, _) =>
            {
                DotNetRestore(_ => _
                    .SetProjectFile(solution)
                    .EnableLockedMode()
                    .SetProcessToolPath(DotNetSdk.Program)
                    .SetProcessEnvironmentVariables(DotNetSdk.Variables)
                    .AddProcessAdditionalArguments("-nodeReuse:false"));
                var packages = projects.SelectMany(x => PackagesOf(Path.Combine(Root, Path.GetDirectoryName(x)!))).Distinct().Order(StringComparer.Ordinal);
                return Task.FromResult(new WorkResult { Values = new Dictionary<string, string> { [Packages] = string.Join('\n', packages) } });
            },
            cancellation);
    }

    /// <summary>Compiles the projects whose sources have changed, with one compiler for all, which the build ends with itself.</summary>
    /// <param name="work">What it depends on, of all projects; what it leaves in the folder of each.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task Compile(Work work, CancellationToken cancellation)
    {
        var tree = await checkout.Read(cancellation);
        var projects = DotNetProject.In(tree).ToDictionary(x => $"Compile.{x.Name}");
        await cache.DoAll(
            [
                .. projects.Select(x => OnThisMachine(work.Named(x.Key).Where(x.Value.Sees).Below(x.Value.Folder)) with
                {
                    IsAlsoDoneByOthers = pipeline.Contains(x.Value.Folder),
                    Core = x.Value.Reads,
                    Spared = IsReferenceAssembly,
                }),
            ],
            tree,
            (missing, _) =>
            {
                Build([.. missing.Select(x => projects[x.Work.Name].Path)]);
                return Task.FromResult<IReadOnlyList<WorkResult>>([.. missing.Select(_ => new WorkResult())]);
            },
            cancellation);
    }

    /// <summary>Removes what was compiled.</summary>
    public async Task Clean(CancellationToken cancellation)
    {
        foreach (var folder in DotNetProject.FilesIn(await checkout.Read(cancellation)).Select(x => (solution.Parent / x).Parent))
        {
            (folder / "bin" / Configuration).DeleteDirectory();
            (folder / "obj").DeleteDirectory();
        }
    }

    // Packages bring sources, which are known by their place below the home folder.
    private Work OnThisMachine(Work work) => work
        .Using(".NET", DotNetSdk.Versions)
        .With("the settings of .NET in the environment", DotNetSdk.Settings)
        .With("what MSBuild reads outside the checkout", Surroundings.Of(Root))
        .With("the home folder", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile))
        .With("NUGET_PACKAGES", Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? "");

    // The compiler's face of an assembly: replaced only when it differs, which is how the projects that use it know that they need not be compiled.
    private static bool IsReferenceAssembly(string file) => file.Contains("/obj/", StringComparison.Ordinal) && file.Split('/')[^2] == "ref";

    private static IEnumerable<string> PackagesOf(string project)
    {
        using var cache = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(project, "obj", "project.nuget.cache")));
        return [.. cache.RootElement.GetProperty("expectedPackageFiles").EnumerateArray().Select(x => x.GetString()!)];
    }

    private void Build(IReadOnlyList<string> projects)
    {
        Storage.RequireRoom(Root, RoomToCompile);
        var all = temporary / "compile.proj";
        AtomicFile.Write(all, new XElement(
            "Project",
            new XElement("Target", new XAttribute("Name", "Build"), new XElement(
                "MSBuild",
                new XAttribute("Projects", string.Join(';', projects.Select(x => Path.Combine(Root, x)))),
                new XAttribute("BuildInParallel", true)))).ToString());
        DotNetBuild(_ => _
            .SetProjectFile(all)
            .SetConfiguration(Configuration)
            .EnableNoRestore()
            .EnableNoLogo()
            .SetProperty("UseSharedCompilation", "true")
            .SetProperty("SharedCompilationId", LeftoverProcesses.Compiler)
            .SetProcessToolPath(DotNetSdk.Program)
            .SetProcessEnvironmentVariables(DotNetSdk.Variables)
            .AddProcessAdditionalArguments("-nodeReuse:false"));
    }
}
