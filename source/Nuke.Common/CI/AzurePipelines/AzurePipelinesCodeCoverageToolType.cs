namespace Nuke.Common.CI.AzurePipelines;

/// <summary>The formats of coverage.</summary>
public enum AzurePipelinesCodeCoverageToolType
{
    Cobertura,
    JaCoCo,
}
