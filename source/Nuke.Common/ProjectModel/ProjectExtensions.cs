using Nuke.Common.Parameters;
using Nuke.Common.ProjectModel.Evaluation;

namespace Nuke.Common.ProjectModel;

/// <summary>What MSBuild makes of a project: conditions, imports and defaults of the SDK count.</summary>
public static class ProjectExtensions
{
    private const string PackageReference = "PackageReference";

    /// <inheritdoc cref="ProjectModelTasks.ParseProject"/>
    public static Microsoft.Build.Evaluation.Project GetMSBuildProject(
        this Project project,
        string? configuration = null,
        string? targetFramework = null) => ProjectModelTasks.ParseProject(project.Path, configuration, targetFramework);

    /// <summary>The target frameworks, in the order of the project file.</summary>
    public static IReadOnlyCollection<string> GetTargetFrameworks(this Project project) => project.GetValues("TargetFrameworks", "TargetFramework");

    /// <summary>The runtime identifiers, in the order of the project file.</summary>
    public static IReadOnlyCollection<string> GetRuntimeIdentifiers(this Project project) => project.GetValues("RuntimeIdentifiers", "RuntimeIdentifier");

    /// <summary>What is built: <c>Exe</c>, <c>Library</c>, <c>WinExe</c>.</summary>
    public static string GetOutputType(this Project project) => project.GetProperty("OutputType");

    /// <summary>The value of a property; null when the project has no such property.</summary>
    public static string GetProperty(this Project project, string propertyName) =>
        project.GetMSBuildProject().GetProperty(propertyName)?.EvaluatedValue!;

    /// <summary>The value of a property; the type's default when the project has no such property. A list is separated by semicolons.</summary>
    public static T GetProperty<T>(this Project project, string propertyName) =>
        project.GetProperty(propertyName) is { } value ? Convert<T>(project, value, propertyName) : default!;

    /// <summary>What the items of a kind include.</summary>
    public static IEnumerable<string> GetItems(this Project project, string itemGroupName) =>
        [.. project.GetMSBuildProject().GetItems(itemGroupName).Select(item => item.EvaluatedInclude)];

    /// <summary>What the items of a kind include, as values. Paths are relative to the project.</summary>
    public static IEnumerable<T> GetItems<T>(this Project project, string itemGroupName) =>
        [.. project.GetItems(itemGroupName).Select(include => Convert<T>(project, include, itemGroupName))];

    /// <summary>A metadata value of each item of a kind that has it.</summary>
    public static IEnumerable<string> GetItemMetadata(this Project project, string itemGroupName, string metadataName) =>
    [
        .. project.GetMSBuildProject().GetItems(itemGroupName)
            .Where(item => item.HasMetadata(metadataName))
            .Select(item => item.GetMetadataValue(metadataName)),
    ];

    /// <inheritdoc cref="GetItemMetadata(Project, string, string)"/>
    public static IEnumerable<T> GetItemMetadata<T>(this Project project, string itemGroupName, string metadataName) =>
        [.. project.GetItemMetadata(itemGroupName, metadataName).Select(value => Convert<T>(project, value, metadataName))];

    /// <summary>A metadata value of one item; null without the item or the value.</summary>
    public static string GetItemMetadataSingleOrDefault(this Project project, string itemGroupName, string itemName, string metadataName) =>
        Metadata(project.GetMSBuildProject(), itemGroupName, itemName, metadataName)!;

    /// <summary>A metadata value of one item; the type's default without the item or the value.</summary>
    public static T GetItemMetadataSingleOrDefault<T>(this Project project, string itemGroupName, string itemName, string metadataName) =>
        project.GetItemMetadataSingleOrDefault(itemGroupName, itemName, metadataName) is { } value
            ? Convert<T>(project, value, metadataName)
            : default!;

    /// <summary>Whether the project itself refers to a package.</summary>
    public static bool HasPackageReference(this Project project, string packageId) =>
        project.GetItems(PackageReference).Contains(packageId, StringComparer.OrdinalIgnoreCase);

    /// <summary>The version of a package that the project refers to, also where versions are managed centrally; null without the reference.</summary>
    public static string GetPackageReferenceVersion(this Project project, string packageId)
    {
        var evaluated = project.GetMSBuildProject();
        return Metadata(evaluated, PackageReference, packageId, "VersionOverride")
            ?? Metadata(evaluated, PackageReference, packageId, "Version")
            ?? (Metadata(evaluated, PackageReference, packageId, "Identity") is null
                ? null!
                : Metadata(evaluated, "PackageVersion", packageId, "Version")!);
    }

    private static string? Metadata(Microsoft.Build.Evaluation.Project project, string kind, string name, string metadata) =>
        project.GetItems(kind)
            .LastOrDefault(item => item.EvaluatedInclude.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?.GetMetadataValue(metadata) is { Length: > 0 } value ? value : null;

    /// <summary>The list of the plural property, else the only value of the singular one.</summary>
    private static string[] GetValues(this Project project, string plural, string singular)
    {
        var evaluated = project.GetMSBuildProject();
        return evaluated.Values(plural) is { Length: > 0 } values ? values : evaluated.Values(singular);
    }

    private static T Convert<T>(Project project, string value, string name)
    {
        try
        {
            return (T)ValueConversion.Convert([value], typeof(T), ";", project.Directory);
        }
        catch (FormatException exception)
        {
            throw new AssertionException($"{project.Path}: {name}: {exception.Message}", exception);
        }
    }
}
