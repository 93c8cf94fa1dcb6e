using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Brings the repository.</summary>
public class GitHubActionsCheckoutStep : GitHubActionsStep
{
    /// <summary>Which submodules come with it; null for none.</summary>
    public GitHubActionsSubmodules? Submodules { get; set; }

    /// <summary>Whether large files come with it.</summary>
    public bool? Lfs { get; set; }

    /// <summary>How many commits come with it, 0 for all; null for one.</summary>
    public uint? FetchDepth { get; set; }

    /// <summary>Whether the log shows how far it has come.</summary>
    public bool? Progress { get; set; }

    /// <summary>Which objects are left out, in git's syntax for partial clones.</summary>
    public string? Filter { get; set; }

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine("- uses: actions/checkout@v6");
        string?[] settings =
        [
            Submodules is { } submodules ? $"submodules: {Yaml.Flag($"{submodules}")}" : null,
            Lfs is { } lfs ? $"lfs: {Yaml.Flag($"{lfs}")}" : null,
            FetchDepth is { } depth ? $"fetch-depth: {depth}" : null,
            Progress is { } progress ? $"progress: {Yaml.Flag($"{progress}")}" : null,
            string.IsNullOrEmpty(Filter) ? null : $"filter: {Yaml.Scalar(Filter)}",
        ];
        using (writer.Indent())
        {
            writer.WriteList("with:", settings.WhereNotNull());
        }
    }
}
