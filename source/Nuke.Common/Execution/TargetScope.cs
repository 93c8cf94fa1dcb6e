namespace Nuke.Common.Execution;

/// <summary>Knows which target the code belongs to, also when targets run side by side.</summary>
internal static class TargetScope
{
    private static readonly AsyncLocal<ExecutableTarget?> Flowing = new();

    public static ExecutableTarget? Current => Flowing.Value;

    /// <summary>The code belongs to the target until the result is disposed: its output, its log events, its remarks for the summary.</summary>
    public static IDisposable Enter(ExecutableTarget target, BuildContext context)
    {
        Flowing.Value = target;
        var output = context.Console.Begin();
        var log = Logging.SetTarget(target.Name);
        return new Undo(() =>
        {
            log.Dispose();
            output.Dispose();
            Flowing.Value = null;
        });
    }
}
