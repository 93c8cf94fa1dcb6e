using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Times.</summary>
public class GitHubActionsScheduledTrigger : GitHubActionsDetailedTrigger
{
    /// <summary>When, in the syntax of cron, UTC.</summary>
    public string Cron { get; set; } = "";

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteList("schedule:", [$"- cron: {Yaml.Quoted(Cron)}"]);
    }
}
