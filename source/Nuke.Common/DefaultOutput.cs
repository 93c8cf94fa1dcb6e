namespace Nuke.Common;

/// <summary>What a build prints by itself.</summary>
public enum DefaultOutput
{
    /// <summary>The line with the engine's name.</summary>
    Logo,

    /// <summary>The line above the output of a target.</summary>
    TargetHeader,

    /// <summary>The folding of a target's output on a build server.</summary>
    TargetCollapse,

    /// <summary>The errors and warnings, repeated at the end.</summary>
    ErrorsAndWarnings,

    /// <summary>The table of targets.</summary>
    TargetOutcome,

    /// <summary>The last line.</summary>
    BuildOutcome,

    /// <summary>The time in front of each message.</summary>
    Timestamps,
}
