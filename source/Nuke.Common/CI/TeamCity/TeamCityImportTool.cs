namespace Nuke.Common.CI.TeamCity;

/// <summary>Tools that measure coverage.</summary>
public enum TeamCityImportTool
{
    /// <summary>JetBrains dotCover.</summary>
    dotcover,

    /// <summary>PartCover.</summary>
    partcover,

    /// <summary>NCover 1.</summary>
    ncover,

    /// <summary>NCover 3.</summary>
    ncover3,
}
