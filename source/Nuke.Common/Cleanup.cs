namespace Nuke.Common;

/// <summary>A target that runs even after a failure.</summary>
public delegate ITargetDefinition Cleanup(ITargetDefinition definition);
