using System.IO.Enumeration;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Nuke.Common.IO;

namespace Nuke.Common.ProjectModel;

/// <summary>A solution, of <c>.sln</c> or <c>.slnx</c>.</summary>
public class Solution : IProjectContainer, IAbsolutePathHolder
{
    private readonly SolutionModel solution;
    private readonly Lazy<IReadOnlyCollection<Project>> projects;
    private readonly Lazy<IReadOnlyDictionary<SolutionFolderModel, SolutionFolder>> folders;

    public Solution(SolutionModel model, AbsolutePath? path = null)
    {
        solution = model;
        Path = path!;
        projects = new(() => [.. model.SolutionProjects.Select(project => new Project(project, this))]);
        folders = new(() => model.SolutionFolders.ToDictionary(folder => folder, folder => new SolutionFolder(folder, this)));
    }

    /// <summary>The solution's file.</summary>
    public AbsolutePath Path { get; set; }

    /// <summary>The name of the file without its extension.</summary>
    public string Name => Path.NameWithoutExtension;

    /// <summary>The name of the file.</summary>
    public string FileName => Path.Name;

    /// <summary>The directory of the file.</summary>
    public AbsolutePath Directory => Path.Parent;

    /// <summary>The projects, at any depth.</summary>
    public IReadOnlyCollection<Project> AllProjects => projects.Value;

    /// <summary>The folders, at any depth.</summary>
    public IReadOnlyCollection<SolutionFolder> AllSolutionFolders => [.. folders.Value.Values];

    /// <summary>The projects in no folder.</summary>
    public IReadOnlyCollection<Project> Projects => [.. AllProjects.Where(project => project.Parent == this)];

    /// <summary>The folders in no other folder.</summary>
    public IReadOnlyCollection<SolutionFolder> SolutionFolders => [.. AllSolutionFolders.Where(folder => folder.Parent == this)];

    IProjectContainer? IProjectContainer.Parent => null;

    public static implicit operator string(Solution? solution) => solution?.Path!;

    public static implicit operator AbsolutePath(Solution? solution) => solution?.Path!;

    /// <summary>The projects whose name matches, with <c>*</c> and <c>?</c>.</summary>
    public IEnumerable<Project> GetAllProjects(string wildcardPattern) =>
        AllProjects.Where(project => FileSystemName.MatchesSimpleExpression(wildcardPattern, project.Name));

    /// <summary>The solution as the file has it.</summary>
    public SolutionModel GetModel() => solution;

    /// <summary>Writes the file, in the format of its extension.</summary>
    public void Save(AbsolutePath? path = null)
    {
        var file = path ?? Path;
        SolutionModelExtensions.SerializerOf(file).SaveAsync(file, solution, CancellationToken.None).GetAwaiter().GetResult();
    }

    internal SolutionFolder Folder(SolutionFolderModel folder) => folders.Value[folder];
}
