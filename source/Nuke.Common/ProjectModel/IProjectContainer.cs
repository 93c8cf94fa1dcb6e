namespace Nuke.Common.ProjectModel;

/// <summary>What holds projects and folders: a solution, or a folder of it.</summary>
public interface IProjectContainer
{
    /// <summary>What it lies in; null for a solution.</summary>
    IProjectContainer? Parent { get; }

    /// <summary>The projects directly in it.</summary>
    IReadOnlyCollection<Project> Projects { get; }

    /// <summary>The folders directly in it.</summary>
    IReadOnlyCollection<SolutionFolder> SolutionFolders { get; }
}
