namespace Slipway.Images.Internal;

/// <summary>What a disk refuses, in words.</summary>
internal static class StorageErrors
{
    /// <exception cref="UserError">The disk is full, or the folder may not be written.</exception>
    public static async Task<T> Writing<T>(string folder, Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserError(
                $"{folder} could not be written: {exception.Message}",
                "check its permissions and the free space on its disk",
                exception);
        }
    }
}
