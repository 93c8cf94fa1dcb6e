namespace Slipway.Stages;

/// <summary>A stage that only gets what was verified in the stage before.</summary>
/// <typeparam name="TBefore">The stage before.</typeparam>
public interface IStageAfter<TBefore> : IStage
    where TBefore : IStage;
