namespace Nuke.Common.ProjectModel;

/// <summary>Finds things by their names.</summary>
public static class ProjectContainerExtensions
{
    /// <summary>The folder of this name, in any case: a direct one, else the only one further down; null if there is none.</summary>
    public static SolutionFolder GetSolutionFolder(this IProjectContainer container, string name) =>
        Find(container, name, each => each.SolutionFolders)!;

    /// <summary>The project of this name, in any case: a direct one, else the only one further down; null if there is none.</summary>
    public static Project GetProject(this IProjectContainer container, string name) => Find(container, name, each => each.Projects)!;

    private static T? Find<T>(IProjectContainer container, string name, Func<IProjectContainer, IEnumerable<T>> items)
        where T : SolutionItem
    {
        if (items(container).FirstOrDefault(IsNamed) is { } direct)
        {
            return direct;
        }

        var found = Descendants(container).SelectMany(items).Where(IsNamed).ToList();
        Assert.True(found.Count <= 1, $"Which {name}? It is in {string.Join(", and in ", found.Select(item => item.Parent))}: take it from there");
        return found.SingleOrDefault();

        bool IsNamed(T item) => item.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<IProjectContainer> Descendants(IProjectContainer container) =>
        container.SolutionFolders.SelectMany(folder => Descendants(folder).Prepend(folder));
}
