namespace Nuke.Common;

/// <summary>One step of a build: a property of this type on the build class or on one of its interfaces.</summary>
public delegate ITargetDefinition Target(ITargetDefinition definition);
