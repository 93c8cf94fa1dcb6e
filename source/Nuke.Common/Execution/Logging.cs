using Nuke.Common.Reporting;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Nuke.Common.Execution;

/// <summary>Ties Serilog's static logger to the build's output.</summary>
public static partial class Logging
{
    /// <summary>The least severe events that are shown.</summary>
    public static readonly LoggingLevelSwitch LevelSwitch = new(LogEventLevel.Debug);

    private static readonly AsyncLocal<string?> Target = new();

    /// <summary>The least severe messages that are shown.</summary>
    public static LogLevel Level
    {
        get => LevelSwitch.MinimumLevel switch
        {
            LogEventLevel.Verbose => LogLevel.Trace,
            LogEventLevel.Debug or LogEventLevel.Information => LogLevel.Normal,
            LogEventLevel.Warning => LogLevel.Warning,
            _ => LogLevel.Error,
        };
        set => LevelSwitch.MinimumLevel = value switch
        {
            LogLevel.Trace => LogEventLevel.Verbose,
            LogLevel.Normal => LogEventLevel.Debug,
            LogLevel.Warning => LogEventLevel.Warning,
            _ => LogEventLevel.Error,
        };
    }

    /// <summary>The target that events belong to; null outside of targets.</summary>
    internal static string? CurrentTarget => Target.Value;

    /// <summary>Makes the static logger write to the build's output.</summary>
    public static void Configure(INukeBuild? build = null)
    {
        Level = (LogLevel)(build?.Verbosity ?? NukeBuild.Verbosity);
        Log.Logger = new LoggerConfiguration().ConfigureLevel().ConfigureConsole(build).ConfigureInMemory(build).CreateLogger();
    }

    /// <summary>Lets <see cref="LevelSwitch"/> decide what is logged.</summary>
    public static LoggerConfiguration ConfigureLevel(this LoggerConfiguration configuration) =>
        configuration.MinimumLevel.ControlledBy(LevelSwitch);

    /// <summary>Shows events, and repeats warnings and errors at the end of the build.</summary>
    public static LoggerConfiguration ConfigureConsole(this LoggerConfiguration configuration, INukeBuild? build) =>
        configuration.WriteTo.Sink(new ConsoleSink());

    /// <summary>Keeps warnings and errors for <see cref="InMemorySink.LogEvents"/>.</summary>
    public static LoggerConfiguration ConfigureInMemory(this LoggerConfiguration configuration, INukeBuild? build) =>
        configuration.WriteTo.Sink(InMemorySink.Instance, LogEventLevel.Warning);

    /// <summary>Events belong to the target until the result is disposed.</summary>
    public static IDisposable SetTarget(string name)
    {
        var before = Target.Value;
        Target.Value = name;
        return new Undo(() => Target.Value = before);
    }
}
