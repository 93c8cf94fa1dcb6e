namespace Nuke.Common.CI;

/// <summary>The text of an environment variable is the value as it is.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class NoConvertAttribute : Attribute
{
}
