using System.Runtime.CompilerServices;
using Microsoft.Build.Construction;
using Microsoft.Build.Definition;
using Microsoft.Build.Evaluation;
using Microsoft.Build.Exceptions;
using Nuke.Common.IO;
using Serilog;
using MSBuildProject = Microsoft.Build.Evaluation.Project;

namespace Nuke.Common.ProjectModel.Evaluation;

/// <summary>Project files as MSBuild understands them. Each evaluation reads the files anew: a target may have changed them.</summary>
internal static class ProjectEvaluation
{
    /// <summary>The project; one with several target frameworks is seen as that of the first, unless told.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static MSBuildProject Of(AbsolutePath file, string? configuration, string? targetFramework)
    {
        var project = Evaluate(file, configuration, targetFramework);
        if (project.GetPropertyValue("TargetFramework").Length > 0 || project.Values("TargetFrameworks") is not [var first, ..])
        {
            return project;
        }

        Log.Debug("{Project} has several target frameworks: it is evaluated for {Framework}", file, first);
        return Evaluate(file, configuration, first);
    }

    /// <summary>The elements of a property that is a list.</summary>
    public static string[] Values(this MSBuildProject project, string property) =>
        project.GetPropertyValue(property).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static MSBuildProject Evaluate(AbsolutePath file, string? configuration, string? targetFramework)
    {
        var properties = new Dictionary<string, string>();
        Add("Configuration", configuration);
        Add("TargetFramework", targetFramework);
        try
        {
            var projects = new ProjectCollection();
            var root = ProjectRootElement.Open(file, projects, preserveFormatting: true);
            return MSBuildProject.FromProjectRootElement(root, new ProjectOptions { GlobalProperties = properties, ProjectCollection = projects });
        }
        catch (InvalidProjectFileException exception)
        {
            var place = string.IsNullOrEmpty(exception.ProjectFile) ? file.ToString() : exception.ProjectFile;
            throw new AssertionException($"{place}:{exception.LineNumber}: {exception.BaseMessage}", exception);
        }

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                properties.Add(name, value);
            }
        }
    }
}
