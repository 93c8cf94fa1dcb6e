using Slipway.Images;
using Slipway.Linting;
using Slipway.Sources;

namespace Slipway.Gates;

/// <summary>The linters as checks of a gate: each judges only the files that have changed since it found nothing in them.</summary>
internal static class LintGate
{
    public static async Task<IReadOnlyList<Check>> Checks(SourceTree tree, Digest pipeline, string folder, CancellationToken cancellation)
    {
        var checks = new List<Check>();
        foreach (var linter in Linters.Of(tree.Root))
        {
            var version = await linter.Version(cancellation);
            var files = tree.Where(linter.Concerns);
            var rules = Digest.Of($"{pipeline} {version} {tree.Where(linter.Settings.Contains).Hash}");
            var passed = new PassedFiles(Path.Combine(folder, $"{linter.Name}.json"), rules);
            checks.Add(new Check(linter.Name, Digest.Of($"{rules} {files.Hash}"), async token =>
            {
                var findings = await linter.Check(passed.Remaining(files).Select(x => x.Path), token);
                passed.Remember(files, findings.Select(x => x.File).ToHashSet());
                return new CheckResult(
                    [.. findings.Select(x => x.ToString())],
                    new Dictionary<string, int> { ["files"] = files.Files.Count },
                    new Dictionary<string, string> { [linter.Name] = version });
            }));
        }

        return checks;
    }
}
