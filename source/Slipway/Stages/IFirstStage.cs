namespace Slipway.Stages;

/// <summary>A stage that gets releases as they are sealed; all others get what was verified in the stage before.</summary>
public interface IFirstStage : IStage;
