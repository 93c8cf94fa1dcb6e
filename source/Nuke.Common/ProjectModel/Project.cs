using Microsoft.VisualStudio.SolutionPersistence.Model;
using Nuke.Common.IO;

namespace Nuke.Common.ProjectModel;

/// <summary>A project of a solution.</summary>
public class Project(SolutionProjectModel model, Solution solution) : SolutionItem(model, solution), IAbsolutePathHolder
{
    private readonly SolutionProjectModel project = model;

    /// <summary>The path as the solution has it, which is usually relative, with the separators of this system.</summary>
    public string RelativePath => PathConstruction.NormalizePath(project.FilePath);

    /// <summary>The project file.</summary>
    public AbsolutePath Path => PathConstruction.HasPathRoot(RelativePath) ? RelativePath : Solution.Directory / RelativePath;

    /// <summary>The name of the project file.</summary>
    public string FileName => Path.Name;

    /// <summary>The directory of the project file.</summary>
    public AbsolutePath Directory => Path.Parent;

    public static implicit operator string(Project? project) => project?.Path!;

    public static implicit operator AbsolutePath(Project? project) => project?.Path!;

    /// <summary>The project as the solution's file has it.</summary>
    public SolutionProjectModel GetModel() => project;
}
