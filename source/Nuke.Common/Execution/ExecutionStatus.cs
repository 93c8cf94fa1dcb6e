namespace Nuke.Common.Execution;

/// <summary>How far a target has come.</summary>
public enum ExecutionStatus
{
    /// <summary>It is not part of this run.</summary>
    None,

    /// <summary>It waits.</summary>
    Scheduled,

    /// <summary>Another target failed before it could start.</summary>
    NotRun,

    /// <summary>It was left out on purpose.</summary>
    Skipped,

    /// <summary>It is done.</summary>
    Succeeded,

    /// <summary>It threw.</summary>
    Failed,

    /// <summary>It runs now.</summary>
    Running,

    /// <summary>An interruption ended it.</summary>
    Aborted,

    /// <summary>It has no actions of its own.</summary>
    Collective,
}
