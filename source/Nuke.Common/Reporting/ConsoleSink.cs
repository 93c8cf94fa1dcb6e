using Nuke.Common.Execution;
using Serilog.Core;
using Serilog.Events;

namespace Nuke.Common.Reporting;

/// <summary>Shows the events of a run, and keeps those that its end repeats.</summary>
internal sealed class ConsoleSink : ILogEventSink
{
    public void Emit(LogEvent logEvent)
    {
        var context = BuildContext.Current;
        var message = LogText.Of(logEvent, context.Verbosity);
        if (context.Host.FilterMessage(message))
        {
            context.Console.WriteLine(message);
            return;
        }

        var time = context.DisabledOutputs.Contains(DefaultOutput.Timestamps) ? "" : $"{logEvent.Timestamp:HH:mm:ss} ";
        context.Console.WriteLine(Line(logEvent.Level, time, message, context.Console.Palette));
        if (logEvent.Level >= LogEventLevel.Warning)
        {
            context.Problems.Add(new Problem(logEvent.Level >= LogEventLevel.Error, Logging.CurrentTarget, message));
        }
    }

    private static string Line(LogEventLevel level, string time, string message, Palette palette) => level switch
    {
        LogEventLevel.Verbose or LogEventLevel.Debug => palette.Faint(time + message),
        LogEventLevel.Warning => palette.Faint(time) + palette.Warning($"[WRN] {message}"),
        LogEventLevel.Error or LogEventLevel.Fatal => palette.Faint(time) + palette.Error($"[ERR] {message}"),
        _ => palette.Faint(time) + message,
    };
}
