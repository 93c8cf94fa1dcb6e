using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The verbs of the setters of MSBuild properties.</summary>
internal static class MSBuildProperties
{
    private const string Properties = nameof(DotNetBuildSettings.Properties);

    public static T WithProperty<T>(this T options, string key, object? value)
        where T : ToolOptions => options.WithEntry(Properties, key, value);

    public static T WithoutProperty<T>(this T options, string key)
        where T : ToolOptions => options.WithoutEntry<T, object>(Properties, key);

    public static T ToggledProperty<T>(this T options, string key)
        where T : ToolOptions => options.WithProperty(key, options.Property(key) is not true);

    public static T AddingToProperty<T, TItem>(this T options, string key, string separator, IEnumerable<TItem> items)
        where T : ToolOptions => options.WithProperty(key, options.Items(key, separator).Concat(Texts(items)).JoinedBy(separator));

    public static T RemovingFromProperty<T, TItem>(this T options, string key, string separator, IEnumerable<TItem> items)
        where T : ToolOptions => options.WithProperty(key, options.Items(key, separator).Except(Texts(items)).JoinedBy(separator));

    public static string JoinedBy<TItem>(this IEnumerable<TItem> items, string separator) => string.Join(separator, Texts(items));

    private static IEnumerable<string> Texts<TItem>(IEnumerable<TItem> items) => items.Select(item => $"{item}");

    private static string[] Items(this ToolOptions options, string key, string separator) =>
        $"{options.Property(key)}".Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private static object? Property(this ToolOptions options, string key) =>
        options.Value<IReadOnlyDictionary<string, object>?>(Properties)?.GetValueOrDefault(key);
}
