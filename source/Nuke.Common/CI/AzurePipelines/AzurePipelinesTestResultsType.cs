namespace Nuke.Common.CI.AzurePipelines;

/// <summary>The formats of test results.</summary>
public enum AzurePipelinesTestResultsType
{
    CTest,
    JUnit,
    NUnit,
    VSTest,
    XUnit,
}
