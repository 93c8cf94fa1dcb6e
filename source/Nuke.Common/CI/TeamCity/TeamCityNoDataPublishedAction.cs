namespace Nuke.Common.CI.TeamCity;

/// <summary>What becomes of a build whose report has no data.</summary>
public enum TeamCityNoDataPublishedAction
{
    /// <summary>The log says so.</summary>
    info,

    /// <summary>Nothing.</summary>
    nothing,

    /// <summary>The log warns.</summary>
    warning,

    /// <summary>The build fails.</summary>
    error,
}
