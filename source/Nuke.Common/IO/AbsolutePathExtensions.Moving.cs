namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>Gives the file or directory another name.</summary>
    public static AbsolutePath Rename(this AbsolutePath source, string newName, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.Move(source.Parent / newName, policy);

    /// <inheritdoc cref="Rename(AbsolutePath, string, ExistsPolicy)"/>
    public static AbsolutePath Rename(
        this AbsolutePath source,
        Func<AbsolutePath, string> newName,
        ExistsPolicy policy = ExistsPolicy.Fail) => source.Rename(newName(source), policy);

    /// <summary>Gives the file another name; its extension stays.</summary>
    public static AbsolutePath RenameWithoutExtension(
        this AbsolutePath source,
        string newName,
        ExistsPolicy policy = ExistsPolicy.Fail) => source.Rename(newName + source.Extension, policy);

    /// <inheritdoc cref="RenameWithoutExtension(AbsolutePath, string, ExistsPolicy)"/>
    public static AbsolutePath RenameWithoutExtension(
        this AbsolutePath source,
        Func<AbsolutePath, string> newName,
        ExistsPolicy policy = ExistsPolicy.Fail) => source.RenameWithoutExtension(newName(source), policy);

    /// <summary>Moves the file or directory into a directory.</summary>
    /// <returns>Its new path.</returns>
    public static AbsolutePath MoveToDirectory(
        this AbsolutePath source,
        AbsolutePath target,
        ExistsPolicy policy = ExistsPolicy.Fail,
        bool createDirectories = true) => source.Move(target / source.Name, policy, createDirectories);

    /// <summary>Copies the file or directory into a directory.</summary>
    /// <returns>The path of the copy.</returns>
    public static AbsolutePath CopyToDirectory(
        this AbsolutePath source,
        AbsolutePath target,
        ExistsPolicy policy = ExistsPolicy.Fail,
        Func<AbsolutePath, bool>? excludeDirectory = null,
        Func<AbsolutePath, bool>? excludeFile = null,
        bool createDirectories = true) =>
        source.Copy(target / source.Name, policy, excludeDirectory, excludeFile, createDirectories);

    /// <inheritdoc cref="Move(AbsolutePath, AbsolutePath, ExistsPolicy, bool, bool)"/>
    public static AbsolutePath Move(
        this AbsolutePath source,
        Func<AbsolutePath, AbsolutePath> newPath,
        ExistsPolicy policy = ExistsPolicy.Fail,
        bool createDirectories = true) => source.Move(newPath(source), policy, createDirectories);

    /// <summary>Moves the file or directory.</summary>
    /// <param name="source">What to move.</param>
    /// <param name="target">Its new path.</param>
    /// <param name="policy">What to do about what is there already.</param>
    /// <param name="createDirectories">Whether to make the directory above the target.</param>
    /// <param name="deleteRemainingFiles">Whether to delete what the policy left behind in a directory.</param>
    /// <returns>The new path.</returns>
    public static AbsolutePath Move(
        this AbsolutePath source,
        AbsolutePath target,
        ExistsPolicy policy = ExistsPolicy.Fail,
        bool createDirectories = true,
        bool deleteRemainingFiles = false)
    {
        Prepare(source, target, createDirectories);
        if (source.DirectoryExists() && !Path.Exists(target) && MoveAsWhole(source, target))
        {
            return target;
        }

        new Transfer(policy) { Moves = true }.Run(source, target);
        if (source.DirectoryExists() && (deleteRemainingFiles || source.GetFiles(depth: int.MaxValue).Any() is false))
        {
            source.DeleteDirectory();
        }

        return target;
    }

    /// <summary>Copies the file or directory.</summary>
    /// <param name="source">What to copy.</param>
    /// <param name="target">The path of the copy.</param>
    /// <param name="policy">What to do about what is there already.</param>
    /// <param name="excludeDirectory">Directories to leave out.</param>
    /// <param name="excludeFile">Files to leave out.</param>
    /// <param name="createDirectories">Whether to make the directory above the target.</param>
    /// <returns>The path of the copy.</returns>
    public static AbsolutePath Copy(
        this AbsolutePath source,
        AbsolutePath target,
        ExistsPolicy policy = ExistsPolicy.Fail,
        Func<AbsolutePath, bool>? excludeDirectory = null,
        Func<AbsolutePath, bool>? excludeFile = null,
        bool createDirectories = true)
    {
        Prepare(source, target, createDirectories);
        new Transfer(policy) { ExcludeDirectory = excludeDirectory, ExcludeFile = excludeFile }.Run(source, target);
        return target;
    }

    private static void Prepare(AbsolutePath source, AbsolutePath target, bool createDirectories)
    {
        Assert.True(Path.Exists(source), $"No such file or directory: {source}");
        Assert.False(source.DirectoryExists() && source.Contains(target), $"{source} cannot go into itself: {target}");
        if (createDirectories)
        {
            target.Parent.CreateDirectory();
        }
    }

    /// <returns>False when only single files can go there: it is another file system.</returns>
    private static bool MoveAsWhole(AbsolutePath source, AbsolutePath target)
    {
        try
        {
            Directory.Move(source, target);
            return true;
        }
        catch (IOException) when (source.DirectoryExists() && target.Parent.DirectoryExists() && !Path.Exists(target))
        {
            return false;
        }
    }
}
