namespace Slipway.Reporting;

/// <summary>How a run ended.</summary>
internal enum RunOutcome
{
    /// <summary>All that was asked for is done.</summary>
    Succeeded,

    /// <summary>A target failed.</summary>
    Failed,

    /// <summary>A policy said no: nothing was changed.</summary>
    Refused,

    /// <summary>Somebody ended it.</summary>
    Interrupted,
}
