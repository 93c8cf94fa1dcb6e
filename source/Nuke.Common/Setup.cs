namespace Nuke.Common;

/// <summary>A target that prepares, and triggers the <see cref="Cleanup"/> that the same type declares.</summary>
public delegate ITargetDefinition Setup(ITargetDefinition definition);
