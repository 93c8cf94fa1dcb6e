using Microsoft.VisualStudio.SolutionPersistence.Model;

namespace Nuke.Common.ProjectModel;

/// <summary>A project or folder of a solution.</summary>
public class SolutionItem(SolutionItemModel model, Solution solution)
{
    /// <summary>The name that people see.</summary>
    public string Name => model.ActualDisplayName;

    /// <summary>The solution.</summary>
    public Solution Solution { get; } = solution;

    /// <summary>The folder that it lies in, or the solution.</summary>
    public IProjectContainer Parent => model.Parent is { } parent ? Solution.Folder(parent) : Solution;

    public override string ToString() => Name;
}
