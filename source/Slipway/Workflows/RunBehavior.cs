namespace Slipway.Workflows;

/// <summary>What several runs of one workflow do to each other.</summary>
public enum RunBehavior
{
    /// <summary>Nothing: jobs with an environment wait for each other all the same.</summary>
    SideBySide,

    /// <summary>The next one waits; of several that wait GitHub keeps the newest.</summary>
    OneAfterTheOther,

    /// <summary>A new run takes the place of an older one for the same pull request or branch.</summary>
    NewestOnly,
}
