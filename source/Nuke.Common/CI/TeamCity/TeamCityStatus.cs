namespace Nuke.Common.CI.TeamCity;

/// <summary>How bad a message is.</summary>
public enum TeamCityStatus
{
    /// <summary>Good to know.</summary>
    NORMAL,

    /// <summary>May become a problem.</summary>
    WARNING,

    /// <summary>A problem of what is built.</summary>
    FAILURE,

    /// <summary>A problem of the build.</summary>
    ERROR,
}
