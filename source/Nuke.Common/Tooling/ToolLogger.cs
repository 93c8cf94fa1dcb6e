using System.Reflection;
using System.Text.RegularExpressions;
using Serilog;
using Serilog.Events;

namespace Nuke.Common.Tooling;

/// <summary>Logs the lines of a tool at the levels that its attributes say.</summary>
internal sealed class ToolLogger(Type tool)
{
    private readonly bool isErrorStandard = tool.GetCustomAttribute<LogErrorAsStandard>() is not null;

    private readonly LogEventLevel defaultLevel = tool.GetCustomAttribute<DefaultLogLevel>()?.Level ?? LogEventLevel.Debug;

    private readonly (LogEventLevel Level, Regex Pattern)[] patterns =
    [
        .. tool.GetCustomAttributes<LogLevelPattern>().Select(attribute => (attribute.Level, new Regex(attribute.Pattern))),
    ];

    public void Write(OutputType type, string text) => Log.Write(LevelOf(type, text), "{Output}", text);

    private LogEventLevel LevelOf(OutputType type, string text)
    {
        foreach (var (level, pattern) in patterns)
        {
            if (pattern.IsMatch(text))
            {
                return level;
            }
        }

        return type == OutputType.Std || isErrorStandard ? defaultLevel : LogEventLevel.Error;
    }
}
