using Microsoft.VisualStudio.SolutionPersistence.Model;

namespace Nuke.Common.ProjectModel;

/// <summary>A folder of a solution.</summary>
public class SolutionFolder(SolutionFolderModel model, Solution solution) : SolutionItem(model, solution), IProjectContainer
{
    private readonly SolutionFolderModel folder = model;

    /// <summary>The projects directly in it.</summary>
    public IReadOnlyCollection<Project> Projects => [.. Solution.AllProjects.Where(project => project.GetModel().Parent == folder)];

    /// <summary>The folders directly in it.</summary>
    public IReadOnlyCollection<SolutionFolder> SolutionFolders => [.. Solution.AllSolutionFolders.Where(each => each.folder.Parent == folder)];

    /// <summary>The folder as the file has it.</summary>
    public SolutionFolderModel GetModel() => folder;
}
