namespace Nuke.Common.IO;

/// <summary>A file that comes from elsewhere. Until it is complete it lies beside its place.</summary>
internal static class Download
{
    public static async Task To(AbsolutePath path, FileMode mode, Stream content)
    {
        Assert.False(mode == FileMode.CreateNew && path.FileExists(), $"The file exists already: {path}");
        path.Parent.CreateDirectory();
        if (mode is not (FileMode.Create or FileMode.CreateNew))
        {
            await using var target = File.Open(path, mode, FileAccess.Write);
            await content.CopyToAsync(target);
            return;
        }

        var part = path + $".{Path.GetRandomFileName()}";
        try
        {
            await using (var target = File.Create(part))
            {
                await content.CopyToAsync(target);
            }

            File.Move(part, path, overwrite: mode == FileMode.Create);
        }
        finally
        {
            part.DeleteFile();
        }
    }
}
