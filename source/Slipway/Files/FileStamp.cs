using Slipway.Images;

namespace Slipway.Files;

/// <summary>What was in a file when it had this length and time.</summary>
internal sealed record FileStamp(long Length, long Ticks, int Mode, Digest Content)
{
    public static FileStamp Of(FileInfo file)
    {
        using var content = file.OpenRead();
        return new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, ModeOf(file), Digest.Of(content));
    }

    /// <summary>Whether the file is as it was then.</summary>
    public bool IsOf(FileInfo file) => file.Exists && file.Length == Length && file.LastWriteTimeUtc.Ticks == Ticks && ModeOf(file) == Mode;

    private static int ModeOf(FileInfo file) => OperatingSystem.IsWindows() ? 0 : (int)file.UnixFileMode;
}
