using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>The process's own console leads into the output of the build.</summary>
internal static class RoutedConsole
{
    /// <summary>Until the result is disposed; a build that shares its process leaves the console alone.</summary>
    public static IDisposable Of(BuildContext context)
    {
        if (!context.Invocation.OwnsProcess)
        {
            return Undo.Nothing;
        }

        var (output, error) = (Console.Out, Console.Error);
        var writer = TextWriter.Synchronized(new RoutedWriter(context.Console));
        context.Console.LockWith(writer);
        Console.SetOut(writer);
        Console.SetError(writer);
        Console.SetIn(new RoutedReader(context.Console));
        return new Undo(() =>
        {
            Console.SetOut(output);
            Console.SetError(error);
        });
    }
}
