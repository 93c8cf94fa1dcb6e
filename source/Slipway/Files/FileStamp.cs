using Slipway.Images;

namespace Slipway.Files;

/// <summary>What was in a file when it had this length and time.</summary>
internal sealed record FileStamp(long Length, long Ticks, int Mode, Digest Content)
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    /// <summary>Whether its owner may run it.</summary>
    public bool IsExecutable => ((UnixFileMode)Mode).HasFlag(UnixFileMode.UserExecute);

    /// <summary>Whether the clock has gone back since it was written: it looks newer than it is.</summary>
    public bool IsOfTheFuture => new DateTime(Ticks, DateTimeKind.Utc) > DateTime.UtcNow + Tolerance;

    public static FileStamp Of(FileInfo file)
    {
        using var content = file.OpenRead();
        return new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, ModeOf(file), Digest.Of(content));
    }

    /// <summary>Whether the file is as it was then.</summary>
    public bool IsOf(FileInfo file) => file.Exists && file.Length == Length && file.LastWriteTimeUtc.Ticks == Ticks && ModeOf(file) == Mode;

    private static int ModeOf(FileInfo file) => OperatingSystem.IsWindows() ? 0 : (int)file.UnixFileMode;
}
