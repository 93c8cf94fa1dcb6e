using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Of the runs or jobs of a group, one runs at a time.</summary>
internal static class Concurrency
{
    private const string DefaultGroup = "${{ github.workflow }}-${{ github.ref }}";

    /// <returns>Whether there was something to write.</returns>
    public static bool WriteConcurrency(this CustomFileWriter writer, string? group, bool cancelsInProgress)
    {
        if (string.IsNullOrEmpty(group) && !cancelsInProgress)
        {
            return false;
        }

        string[] lines =
        [
            $"group: {Yaml.Scalar(string.IsNullOrEmpty(group) ? DefaultGroup : group)}",
            .. cancelsInProgress ? ["cancel-in-progress: true"] : Array.Empty<string>(),
        ];
        writer.WriteList("concurrency:", lines);
        return true;
    }
}
