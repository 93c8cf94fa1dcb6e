using Nuke.Common.Reporting;

namespace Nuke.Common.Execution;

/// <summary>The end of a build by an exception on a thread that no target waits for: told without secrets, and no process stays.</summary>
internal static class Crash
{
    private const int ExitCode = 1;

    /// <summary>Until the result is disposed; a build that shares its process leaves such exceptions alone.</summary>
    public static IDisposable Report(BuildContext context)
    {
        if (!context.Invocation.OwnsProcess)
        {
            return Undo.Nothing;
        }

        AppDomain.CurrentDomain.UnhandledException += End;
        return new Undo(() => AppDomain.CurrentDomain.UnhandledException -= End);

        void End(object sender, UnhandledExceptionEventArgs arguments)
        {
            context.Console.AbandonAll();
            context.Console.WriteError(context.Console.Palette.Error(
                $"An exception on a thread that no target waits for ended the build:{Environment.NewLine}" +
                ErrorText.Of((Exception)arguments.ExceptionObject, Verbosity.Verbose)));
            context.Processes.KillAll();
            Environment.Exit(ExitCode);
        }
    }
}
