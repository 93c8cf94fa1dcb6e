namespace Nuke.Common.CI.TeamCity;

/// <summary>The kinds of reports that the server understands.</summary>
public enum TeamCityImportType
{
    /// <summary>Tests, by the Ant task for JUnit.</summary>
    junit,

    /// <summary>Tests, by the Surefire plugin of Maven.</summary>
    surefire,

    /// <summary>Tests, by NUnit.</summary>
    nunit,

    /// <summary>Tests, by MSTest.</summary>
    mstest,

    /// <summary>Tests, by VSTest.</summary>
    vstest,

    /// <summary>Tests, by Google Test.</summary>
    gtest,

    /// <summary>Findings of Checkstyle.</summary>
    checkstyle,

    /// <summary>Findings of FindBugs.</summary>
    findBugs,

    /// <summary>Findings of JSLint.</summary>
    jslint,

    /// <summary>Findings of ReSharper.</summary>
    ReSharperInspectCode,

    /// <summary>Findings of FxCop.</summary>
    FxCop,

    /// <summary>Findings of PMD.</summary>
    pmd,

    /// <summary>Duplicates that PMD finds.</summary>
    pmdCpd,

    /// <summary>Duplicates that ReSharper finds.</summary>
    DotNetDupFinder,

    /// <summary>Coverage of .NET code.</summary>
    dotNetCoverage,
}
