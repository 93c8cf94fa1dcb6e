namespace Nuke.Common.Reporting;

/// <summary>A file for what does not fit into memory.</summary>
internal static class UnnamedFile
{
    /// <summary>Nothing of it stays, even when the build is killed: where the system allows it, the file has no name from the start.</summary>
    public static FileStream Open()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose };
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(path, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var stream = new FileStream(path, options);
        File.Delete(path);
        return stream;
    }
}
