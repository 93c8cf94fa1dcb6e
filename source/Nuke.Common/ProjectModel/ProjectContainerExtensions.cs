namespace Nuke.Common.ProjectModel;

/// <summary>Finds things by their names.</summary>
public static class ProjectContainerExtensions
{
    /// <summary>The folder of this name, in any case, at any depth; null if there is none.</summary>
    public static SolutionFolder GetSolutionFolder(this IProjectContainer container, string name) =>
        Descendants(container).OfType<SolutionFolder>().SingleOrDefault(folder => IsNamed(folder, name))!;

    /// <summary>The project of this name, in any case, at any depth; null if there is none.</summary>
    public static Project GetProject(this IProjectContainer container, string name) =>
        Descendants(container).SelectMany(each => each.Projects).SingleOrDefault(project => IsNamed(project, name))!;

    private static IEnumerable<IProjectContainer> Descendants(IProjectContainer container) =>
        container.SolutionFolders.SelectMany(Descendants).Prepend(container);

    private static bool IsNamed(SolutionItem item, string name) => item.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
