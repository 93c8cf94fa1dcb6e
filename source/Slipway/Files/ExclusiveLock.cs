using Serilog;

namespace Slipway.Files;

/// <summary>A lock between processes. It ends with its process, however that ends.</summary>
public sealed class ExclusiveLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream file;
    private readonly string holder;

    private ExclusiveLock(FileStream file, string holder) => (this.file, this.holder) = (file, holder);

    /// <summary>Takes the lock, waiting for whoever holds it.</summary>
    /// <param name="path">The lock's file.</param>
    /// <param name="purpose">Shown to others who wait: what holds the lock.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="UserError">It was not to be had in time.</exception>
    public static async Task<ExclusiveLock> Take(string path, string purpose, TimeSpan patience, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var holder = path + ".holder";
        var end = DateTime.UtcNow + patience;
        for (var isFirst = true; ; isFirst = false)
        {
            if (TryOpen(path) is { } file)
            {
                var taken = new ExclusiveLock(file, holder);
                taken.Announce(purpose);
                return taken;
            }

            if (DateTime.UtcNow > end)
            {
                throw new UserError(
                    $"{NameOf(holder)} has worked on this checkout for more than {patience.TotalMinutes:0} min", "wait for it, or stop it");
            }

            if (isFirst)
            {
                Log.Information("Waiting for {Holder:l}, which works on this checkout", NameOf(holder));
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        File.Delete(holder);
        file.Dispose();
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Somebody else has it open; a disk or folder that refuses has no such file.
            return null;
        }
    }

    private void Announce(string purpose)
    {
        try
        {
            AtomicFile.Write(holder, $"{purpose} (process {Environment.ProcessId}, since {DateTime.Now:HH:mm:ss})");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static string NameOf(string holder)
    {
        try
        {
            return File.ReadAllText(holder);
        }
        catch (FileNotFoundException)
        {
            return "another build";
        }
    }
}
