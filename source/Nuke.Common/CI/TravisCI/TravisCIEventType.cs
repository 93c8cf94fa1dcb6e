namespace Nuke.Common.CI.TravisCI;

/// <summary>What started a build.</summary>
public enum TravisCIEventType
{
    /// <summary>Commits arrived.</summary>
    push,

    /// <summary>A pull request was opened or changed.</summary>
    pull_request,

    /// <summary>A program asked for it.</summary>
    api,

    /// <summary>It was time.</summary>
    cron,
}
