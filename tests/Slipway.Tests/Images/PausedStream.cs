namespace Slipway.Tests.Images;

/// <summary>Gives one byte, once it is told to.</summary>
internal sealed class PausedStream : MemoryStream
{
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource continued = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PausedStream()
        : base("x"u8.ToArray())
    {
    }

    public Task Started => started.Task;

    public void Continue() => continued.SetResult();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        started.TrySetResult();
        await continued.Task.WaitAsync(cancellationToken);
        return await base.ReadAsync(buffer, cancellationToken);
    }
}
