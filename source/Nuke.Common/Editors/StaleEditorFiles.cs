using System.Diagnostics;
using Nuke.Common.CI.Generation;

namespace Nuke.Common.Editors;

/// <summary>Files of editors are not what the build writes.</summary>
[StackTraceHidden]
internal sealed class StaleEditorFiles(IReadOnlyList<ConfigurationChange> changes) : Exception(string.Join(
    Environment.NewLine,
    [
        $"{string.Join(", ", changes.Select(change => change.Name))}: not what the build writes for its targets",
        "  run the build with --generate-ide, and commit what it writes",
        .. changes.Select(change => UnifiedDiff.Of(change.Name, change.Before, change.After)),
    ]));
