namespace Nuke.Common;

/// <summary>The value of this member is never shown: every output has <c>[REDACTED]</c> instead.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class SecretAttribute : Attribute;
