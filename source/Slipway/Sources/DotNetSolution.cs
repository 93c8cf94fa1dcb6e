using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using Slipway.Files;
using static Nuke.Common.Tools.DotNet.DotNetTasks;

namespace Slipway.Sources;

/// <summary>The projects of the checkout, compiled together. Steps whose sources and outputs have not changed are not repeated.</summary>
/// <param name="solution">The solution file.</param>
/// <param name="steps">Knows what was done.</param>
public sealed class DotNetSolution(AbsolutePath solution, BuildSteps steps)
{
    /// <summary>The configuration that is compiled, tested and published.</summary>
    public const string Configuration = "Release";

    private const long RoomToCompile = 300_000_000;

    private AbsolutePath Root => solution.Parent;

    /// <summary>Fetches the packages that the lock files name.</summary>
    public Task Restore(CancellationToken cancellation) => steps.WhenChanged(
        "Restore",
        x => Path.GetExtension(x) is ".csproj" or ".props" or ".targets" or ".slnx" || Path.GetFileName(x) is "packages.lock.json" or "global.json" or "nuget.config",
        () => Projects.Select(x => (string)(x.Parent / "obj" / "project.assets.json")),
        () => DotNetRestore(_ => _.SetProjectFile(solution).EnableLockedMode().AddProcessAdditionalArguments("-nodeReuse:false")),
        cancellation);

    /// <summary>Compiles everything, with one compiler for all projects, which the build ends with itself.</summary>
    public Task Compile(CancellationToken cancellation) => steps.WhenChanged(
        "Compile",
        x => !x.EndsWith(".md", StringComparison.Ordinal) && !x.StartsWith("deploy/", StringComparison.Ordinal),
        () => Projects.SelectMany(x => (x.Parent / "bin" / Configuration).GlobFiles($"{x.NameWithoutExtension}.dll", $"*/{x.NameWithoutExtension}.dll")).Select(x => (string)x),
        Build,
        cancellation);

    /// <summary>Removes what was compiled.</summary>
    public void Clean()
    {
        foreach (var folder in Projects.SelectMany(x => new[] { x.Parent / "bin" / Configuration, x.Parent / "obj" }))
        {
            folder.DeleteDirectory();
        }
    }

    private IReadOnlyCollection<AbsolutePath> Projects => Root.GlobFiles("build/*.csproj", "source/*/*.csproj", "tests/*/*.csproj");

    private void Build()
    {
        Storage.RequireRoom(Root, RoomToCompile);
        DotNetBuild(_ => _
            .SetProjectFile(solution)
            .SetConfiguration(Configuration)
            .EnableNoRestore()
            .EnableNoLogo()
            .SetProperty("UseSharedCompilation", "true")
            .SetProperty("SharedCompilationId", LeftoverProcesses.Compiler)
            .AddProcessAdditionalArguments("-nodeReuse:false"));
    }
}
