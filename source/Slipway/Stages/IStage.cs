namespace Slipway.Stages;

/// <summary>A step on the way to production, as a type: <c>Dev</c>, <c>Prod</c>.</summary>
public interface IStage
{
    /// <summary>The name for people and records: <c>dev</c>.</summary>
    static abstract string Name { get; }

    /// <summary>Where a release of this stage runs: on all of them or on none.</summary>
    static abstract IReadOnlyList<DeploymentTarget> Targets { get; }
}
