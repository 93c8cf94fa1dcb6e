using Nuke.Common.IO;
using Nuke.Common.ProjectModel.Evaluation;

namespace Nuke.Common.ProjectModel;

/// <summary>Projects as MSBuild understands them.</summary>
public static class ProjectModelTasks
{
    /// <summary>Finds the MSBuild of the installed SDK. A build need not call it: it is found when it is first used.</summary>
    public static void Initialize() => Assert.DirectoryExists(InstalledMSBuild.Directory);

    /// <summary>The project, evaluated with the MSBuild of the installed SDK.</summary>
    /// <param name="projectFile">The project file.</param>
    /// <param name="configuration">The build configuration; the project's default unless told.</param>
    /// <param name="targetFramework">The target framework; the first one of the project unless told.</param>
    public static Microsoft.Build.Evaluation.Project ParseProject(
        string projectFile,
        string? configuration = null,
        string? targetFramework = null)
    {
        var file = AbsolutePath.Create(Path.GetFullPath(projectFile));
        Assert.True(file.FileExists(), $"No such project: {file}");
        Initialize();
        return ProjectEvaluation.Of(file, configuration, targetFramework);
    }
}
