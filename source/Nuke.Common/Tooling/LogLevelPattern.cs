using Serilog.Events;

namespace Nuke.Common.Tooling;

/// <summary>Lines of the tool that match are logged at this level.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class LogLevelPattern(LogEventLevel level, string pattern) : Attribute
{
    /// <summary>The level.</summary>
    public LogEventLevel Level { get; } = level;

    /// <summary>A regular expression.</summary>
    public string Pattern { get; } = pattern;
}
