namespace Slipway.Workflows;

/// <summary>What starts a workflow.</summary>
/// <remarks>GitHub documentation, "Events that trigger workflows".</remarks>
/// <param name="Event">The name of the event in the file.</param>
public abstract record Trigger(string Event);
