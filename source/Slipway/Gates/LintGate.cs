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
        foreach (var linter in Linters.Of(tree.Root))
        {
            var version = await linter.Version(cancellation);
            var files = tree.Where(x => work.DependsOn(x) && linter.Concerns(x));
            var known = files.Files.Select(x => x.Path).Concat(linter.Settings).ToHashSet();
            checks.Add(new Check(
                work.Named(linter.Name).Where(known.Contains).Using(linter.Name, version),
                async (changes, token) =>
                {
                    var findings = await linter.Check(changes.Concern(linter.Settings) ? files.Files.Select(x => x.Path) : changes.Among(files), token);
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
}
