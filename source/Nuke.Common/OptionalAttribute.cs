namespace Nuke.Common;

/// <summary>A value that cannot be found is no reason for a warning.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class OptionalAttribute : Attribute;
