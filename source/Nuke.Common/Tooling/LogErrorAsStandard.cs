namespace Nuke.Common.Tooling;

/// <summary>The tool writes more than errors to standard error: it is logged as standard output is.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class LogErrorAsStandard : Attribute
{
}
