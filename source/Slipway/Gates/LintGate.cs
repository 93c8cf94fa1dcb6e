using Slipway.Images;
using Slipway.Linting;
using Slipway.Sources;

namespace Slipway.Gates;

/// <summary>The linters as checks of a gate: each is repeated only when its own files, settings or version have changed.</summary>
internal static class LintGate
{
    public static async Task<IReadOnlyList<Check>> Checks(SourceTree tree, Digest pipeline, CancellationToken cancellation)
    {
        var checks = new List<Check>();
        foreach (var linter in Linters.Of(tree.Root))
        {
            var version = await linter.Version(cancellation);
            var files = tree.Where(linter.Concerns);
            var settings = tree.Where(linter.Settings.Contains);
            checks.Add(new Check(
                linter.Name,
                Digest.Of($"{pipeline} {version} {files.Hash} {settings.Hash}"),
                async token => new CheckResult(
                    [.. (await linter.Check(files.Files.Select(x => x.Path), token)).Select(x => x.ToString())],
                    new Dictionary<string, int> { ["files"] = files.Files.Count },
                    new Dictionary<string, string> { [linter.Name] = version })));
        }

        return checks;
    }
}
