namespace Slipway.Files;

/// <summary>What a disk answers, in a user's words.</summary>
internal static class Storage
{
    private const int PosixNoSpace = 28;
    private const int PosixReadOnly = 30;
    private const int PosixQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Refuses to begin what would stop half-way in many words.</summary>
    /// <param name="folder">Where it writes.</param>
    /// <param name="bytes">How much it needs, roughly.</param>
    /// <exception cref="UserError">The disk has less.</exception>
    public static void RequireRoom(string folder, long bytes)
    {
        var room = new DriveInfo(folder).AvailableFreeSpace;
        if (room < bytes)
        {
            throw new UserError(
                $"the disk of {folder} has {room / 1_000_000} MB left, compiling needs about {bytes / 1_000_000} MB", "make room and run it again");
        }
    }

    /// <summary>Runs work that writes; a disk that is full or refuses is the user's to mend, not a bug.</summary>
    /// <exception cref="UserError">The disk is full, or may not be written.</exception>
    public static async Task<T> Guard<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (IOException exception) when ((exception.HResult & 0xFFFF) is PosixNoSpace or PosixQuota || exception.HResult == WindowsDiskFull)
        {
            throw new UserError($"the disk is full: {exception.Message}", "make room and run it again: nothing half-written is used", exception);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException || (exception is IOException && (exception.HResult & 0xFFFF) == PosixReadOnly))
        {
            throw new UserError($"this may not be written: {exception.Message}", "give the user who runs the build the right to write there", exception);
        }
    }
}
