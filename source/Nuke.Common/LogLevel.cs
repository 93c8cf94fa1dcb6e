namespace Nuke.Common;

/// <summary>The least severe messages that are shown.</summary>
public enum LogLevel
{
    /// <summary>Everything.</summary>
    Trace,

    /// <summary>Debug messages and above.</summary>
    Normal,

    /// <summary>Warnings and above.</summary>
    Warning,

    /// <summary>Errors only.</summary>
    Error,
}
