using Slipway.Caching;
using Slipway.Linting;
using Slipway.Sources;

namespace Slipway.Gates;

/// <summary>The linters as checks of a gate: each judges only the files that have changed since it found nothing in any.</summary>
internal static class LintGate
{
    public static async Task<IReadOnlyList<Check>> Checks(Work work, SourceTree tree, CancellationToken cancellation)
    {
        var checks = new List<Check>();
        var node = NodeLinter.NodeVersion(cancellation);
        foreach (var linter in Linters.Of(tree.Root))
        {
            var version = await linter.Version(cancellation);
            var files = tree.Where(x => work.DependsOn(x) && linter.Concerns(x));
            var settings = tree.Files.Select(x => x.Path).Where(x => IsSetting(linter, x)).ToHashSet();
            var known = files.Files.Select(x => x.Path).Concat(settings).Concat(linter.Settings).ToHashSet();
            checks.Add(new Check(
                work.Named(linter.Name).Where(known.Contains).Using(linter.Name, version).Using("Node.js", linter is NodeLinter ? await node : ""),
                async (changes, token) =>
                {
                    var findings = await linter.Check(changes.Concern([.. settings, .. linter.Settings]) ? files.Files.Select(x => x.Path) : changes.Among(files), token);
                    return new WorkResult
                    {
                        Findings = [.. findings.Select(x => x.ToString())],
                        Counts = new Dictionary<string, int> { ["files"] = files.Files.Count },
                        Tools = new Dictionary<string, string> { [linter.Name] = version },
                    };
                }));
        }

        return checks;
    }

    // One without a folder counts in every folder.
    private static bool IsSetting(ILinter linter, string file) => linter.Settings.Any(x => x == file || (!x.Contains('/') && x == Path.GetFileName(file)));
}
