namespace Nuke.Common;

/// <summary>A build that lacks a value for this member does not start.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class RequiredAttribute : Attribute;
