using Nuke.Common.CI.Generation;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Commits that arrive, or pull requests.</summary>
public class GitHubActionsVcsTrigger : GitHubActionsDetailedTrigger
{
    /// <summary>Which of them.</summary>
    public GitHubActionsTrigger Kind { get; set; }

    /// <summary>The branches that count.</summary>
    public string[] Branches { get; set; } = [];

    /// <summary>The branches that do not count.</summary>
    public string[] BranchesIgnore { get; set; } = [];

    /// <summary>The tags that count.</summary>
    public string[] Tags { get; set; } = [];

    /// <summary>The tags that do not count.</summary>
    public string[] TagsIgnore { get; set; } = [];

    /// <summary>The files whose changes count.</summary>
    public string[] IncludePaths { get; set; } = [];

    /// <summary>The files whose changes do not count.</summary>
    public string[] ExcludePaths { get; set; } = [];

    internal bool HasConditions => new[] { Branches, BranchesIgnore, Tags, TagsIgnore, IncludePaths, ExcludePaths }.Any(names => names is not []);

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteBlock($"{Kind.GetValue()}:", () =>
        {
            WriteNames(writer, "branches:", Branches);
            WriteNames(writer, "branches-ignore:", BranchesIgnore);
            WriteNames(writer, "tags:", Tags);
            WriteNames(writer, "tags-ignore:", TagsIgnore);
            if (IncludePaths is [])
            {
                WriteNames(writer, "paths-ignore:", ExcludePaths);
            }
            else
            {
                WriteNames(writer, "paths:", [.. IncludePaths, .. ExcludePaths.Select(path => $"!{path}")]);
            }
        });
    }

    private static void WriteNames(CustomFileWriter writer, string title, string[] names) =>
        writer.WriteList(title, names.Select(name => $"- {Yaml.Scalar(name)}"));
}
