namespace Slipway.Workflows.Pins;

/// <summary>How a pinned action stands to the releases of its repository.</summary>
internal enum PinState
{
    /// <summary>GitHub could not be asked.</summary>
    Unknown,

    /// <summary>The newest release.</summary>
    Current,

    /// <summary>There is a newer release.</summary>
    Outdated,

    /// <summary>The commit is not the one of the version that stands beside it.</summary>
    Wrong,
}
