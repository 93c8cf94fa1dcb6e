namespace Nuke.Common.Utilities;

/// <summary>Files that are embedded in assemblies.</summary>
public static class ResourceUtility
{
    /// <summary>The lines of a file that is embedded beside a type.</summary>
    public static string[] GetResourceAllLines<T>(string resourceName) =>
        GetResourceAllText<T>(resourceName).ReplaceLineEndings("\n").TrimEnd("\n").Split('\n');

    /// <summary>The text of a file that is embedded beside a type.</summary>
    public static string GetResourceAllText<T>(string resourceName)
    {
        using var reader = new StreamReader(GetResource<T>(resourceName));
        return reader.ReadToEnd();
    }

    /// <summary>The content of a file that is embedded beside a type.</summary>
    public static Stream GetResource<T>(string resourceName) => GetResource(typeof(T), resourceName);

    /// <summary>The content of a file that is embedded beside a type.</summary>
    /// <param name="type">A type in the namespace of the file.</param>
    /// <param name="resourceName">The name of the file, or of the resource with its namespace.</param>
    public static Stream GetResource(Type type, string resourceName) =>
        type.Assembly.GetManifestResourceStream(type, resourceName)
        ?? type.Assembly.GetManifestResourceStream(resourceName)
        ?? throw new AssertionException(
            $"{type.Assembly.GetName().Name} has no resource '{resourceName}' in {type.Namespace}: it has {type.Assembly.GetManifestResourceNames().JoinCommaSpace()}");
}
