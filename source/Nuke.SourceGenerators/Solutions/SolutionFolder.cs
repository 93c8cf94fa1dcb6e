namespace Nuke.SourceGenerators.Solutions;

/// <summary>What a solution, or a folder of it, holds directly.</summary>
internal sealed class SolutionFolder(string name)
{
    public string Name { get; } = name;

    public List<SolutionFolder> Folders { get; } = [];

    /// <summary>The names of the projects with their files.</summary>
    public List<(string Name, string File)> Projects { get; } = [];

    /// <summary>The folder of this name in it, made when there is none.</summary>
    public SolutionFolder Folder(string name)
    {
        var folder = Folders.FirstOrDefault(each => each.Name == name);
        if (folder is null)
        {
            folder = new SolutionFolder(name);
            Folders.Add(folder);
        }

        return folder;
    }
}
