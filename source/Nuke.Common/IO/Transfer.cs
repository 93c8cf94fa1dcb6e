using Nuke.Common.IO.Matching;

namespace Nuke.Common.IO;

/// <summary>Copies or moves, file by file. A copy follows links; a move takes them along as they are.</summary>
internal sealed class Transfer(ExistsPolicy policy)
{
    public bool Moves { get; init; }

    public Func<AbsolutePath, bool>? ExcludeDirectory { get; init; }

    public Func<AbsolutePath, bool>? ExcludeFile { get; init; }

    public void Run(AbsolutePath source, AbsolutePath target) => Run(source, target, above: null);

    private void Run(AbsolutePath source, AbsolutePath target, DirectoryLevel? above)
    {
        if (source.ToFileInfo().LinkTarget is { } link && (Moves || IsBroken(source)))
        {
            TransferLink(source, target, link);
        }
        else if (source.FileExists())
        {
            if (ExcludeFile?.Invoke(source) != true && MayWrite(source, target))
            {
                TransferFile(source, target);
            }
        }
        else if (ExcludeDirectory?.Invoke(source) != true)
        {
            TransferDirectory(source, target, above);
        }
    }

    private void TransferDirectory(AbsolutePath source, AbsolutePath target, DirectoryLevel? above)
    {
        var level = above is null ? new DirectoryLevel(source) : above.Enter(source);
        Assert.True(level is not null, $"{source} links back to a directory that it lies in: leave it out with excludeDirectory");
        Assert.True(!target.DirectoryExists() || policy.HasFlag(ExistsPolicy.DirectoryMerge), $"The directory exists already: {target}");
        target.CreateDirectory();
        foreach (var entry in source.GetDirectories().Concat(source.GetFiles()))
        {
            Run(entry, target / entry.Name, level);
        }
    }

    private void TransferFile(AbsolutePath source, AbsolutePath target)
    {
        if (Moves)
        {
            File.Move(source, target, overwrite: true);
        }
        else
        {
            File.Copy(source, target, overwrite: true);
        }
    }

    private static bool IsBroken(AbsolutePath link) => !Path.Exists(link.ToFileInfo().ResolveLinkTarget(returnFinalTarget: true)?.FullName);

    /// <summary>A link that moves, or that leads nowhere and has nothing to copy.</summary>
    private void TransferLink(AbsolutePath source, AbsolutePath target, string link)
    {
        if (!MayWrite(source, target))
        {
            return;
        }

        target.DeleteFile();
        if (source.DirectoryExists())
        {
            Directory.CreateSymbolicLink(target, link);
        }
        else
        {
            File.CreateSymbolicLink(target, link);
        }

        if (Moves)
        {
            source.DeleteDirectory();
            source.DeleteFile();
        }
    }

    private bool MayWrite(AbsolutePath source, AbsolutePath target)
    {
        if (!target.FileExists() || policy.HasFlag(ExistsPolicy.FileOverwrite))
        {
            return true;
        }

        Assert.False(policy.HasFlag(ExistsPolicy.FileFail), $"The file exists already: {target}");
        return policy.HasFlag(ExistsPolicy.FileOverwriteIfNewer) && source.GetLastWriteTimeUtc() > target.GetLastWriteTimeUtc();
    }
}
