namespace Nuke.Common;

/// <summary>Does something at the end of a block.</summary>
internal sealed class Undo(Action action) : IDisposable
{
    public static readonly IDisposable Nothing = new Undo(() => { });

    public void Dispose() => action();
}
