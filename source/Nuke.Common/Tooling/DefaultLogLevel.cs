using Serilog.Events;

namespace Nuke.Common.Tooling;

/// <summary>The level of the tool's lines on standard output that no pattern matches.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class DefaultLogLevel(LogEventLevel level) : Attribute
{
    /// <summary>The level.</summary>
    public LogEventLevel Level { get; } = level;
}
