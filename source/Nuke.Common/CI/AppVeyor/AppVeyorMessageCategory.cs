namespace Nuke.Common.CI.AppVeyor;

/// <summary>How bad a message is.</summary>
public enum AppVeyorMessageCategory
{
    /// <summary>Good to know.</summary>
    Information,

    /// <summary>May become a problem.</summary>
    Warning,

    /// <summary>Is one.</summary>
    Error,
}
