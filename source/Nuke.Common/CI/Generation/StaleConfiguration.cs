using System.Diagnostics;

namespace Nuke.Common.CI.Generation;

/// <summary>Generated files are not what the build generates.</summary>
[StackTraceHidden]
internal sealed class StaleConfiguration(IReadOnlyList<ConfigurationChange> changes) : Exception(TextOf(changes))
{
    private static string TextOf(IReadOnlyList<ConfigurationChange> changes) => string.Join(
        Environment.NewLine,
        [
            $"{string.Join(", ", changes.Select(change => change.Name))}: not what the build generates",
            "  run the build once on your machine, and commit what it writes",
            .. changes.Select(change => UnifiedDiff.Of(change.Name, change.Before, change.After)),
        ]);
}
