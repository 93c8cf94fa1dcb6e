using Nuke.Common.Reporting;

namespace Nuke.Common.Execution;

/// <summary>
/// What nobody catches: an error in the static constructor of a build, before it runs, or on a thread that a target has started. The
/// runtime would print it with all its secrets and abort.
/// </summary>
internal static class UnhandledError
{
    private static int isListening;

    public static void Listen()
    {
        if (Interlocked.Exchange(ref isListening, 1) == 0)
        {
            AppDomain.CurrentDomain.UnhandledException += (_, error) => End((Exception)error.ExceptionObject);
        }
    }

    private static void End(Exception exception)
    {
        var context = BuildContext.Current;
        context.Console.AbandonAll();
        var exitCode = Report(exception, context);
        context.Processes.KillAll();
        Environment.Exit(exitCode);
    }

    /// <returns>The exit code.</returns>
    public static int Report(Exception exception, BuildContext context)
    {
        var isVerbose = context.Invocation.Arguments.Contains(nameof(Verbosity.Verbose), StringComparer.OrdinalIgnoreCase);
        var text = ErrorText.Of(exception, isVerbose ? Verbosity.Verbose : Verbosity.Normal);
        context.Console.WriteError(context.Console.Palette.Error(text));
        return ErrorText.Causes(exception).Any(cause => cause is UsageError) ? UsageError.ExitCode : 1;
    }
}
