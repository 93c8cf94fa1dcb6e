namespace Slipway.Images.Internal;

/// <summary>One process at a time in a folder. The system releases the lock when its holder dies, however it dies.</summary>
internal sealed class FolderLock : IAsyncDisposable
{
    public const string FileName = "slipway.lock";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <exception cref="UserError">Another process holds the lock for too long, or the folder cannot be written.</exception>
    public static async Task<FolderLock> Take(string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, FileName);
        for (var tries = 0; tries < Patience / Pause; tries++)
        {
            if (TryTake(path) is { } file)
            {
                return new FolderLock(file);
            }

            await Task.Delay(Pause, cancellation);
        }

        throw new UserError(
            $"{path} is held by another build for more than {Patience.TotalMinutes:0} minutes",
            "end that build, then run this one again");
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();

    private static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (exception.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation)
        {
            return null;
        }
    }
}
