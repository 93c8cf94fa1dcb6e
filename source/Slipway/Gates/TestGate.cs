using Slipway.Caching;
using Slipway.Sources;
using Slipway.Testing;

namespace Slipway.Gates;

/// <summary>The test projects as checks of a gate: each runs again only when something that it can see has changed.</summary>
internal static class TestGate
{
    // What explicit tests need besides, other programs and the network, no key can hold: they run whenever they are asked for.
    public static Task<IReadOnlyList<Check>> Checks(Work work, SourceTree tree, string results, ExplicitTests which, string? space = null, string? except = null)
    {
        var projects = DotNetProject.In(tree).ToDictionary(x => x.Name);
        return Task.FromResult<IReadOnlyList<Check>>(
        [
            .. TestProject.Find(tree.Root, DotNetSolution.Configuration).Select(project => new Check(
                work.Named(project.Name)
                    .Where(projects[project.Name].Sees)
                    .Using(".NET", DotNetSdk.Versions)
                    .With("the settings of .NET in the environment", DotNetSdk.Settings)
                    .OnlyIf(_ => which == ExplicitTests.Off)
                    .Leaving($"{results}/{project.Name}"),
                (_, token) => Run(tree.Root, project, results, which, space, except, token))),
        ]);
    }

    private static async Task<WorkResult> Run(string root, TestProject project, string results, ExplicitTests which, string? space, string? except, CancellationToken cancellation)
    {
        var run = await new TestRun(root, [project], Path.Combine(root, results)) { Explicit = which, Namespace = space, ExceptNamespace = except }.Run(cancellation);
        return new WorkResult
        {
            Findings = [.. run.Failures.Select(x => x.ToString())],
            Counts = new Dictionary<string, int> { ["passed"] = run.Passed, ["failed"] = run.Failed },
            Tools = new Dictionary<string, string> { ["dotnet"] = Environment.Version.ToString() },
        };
    }
}
