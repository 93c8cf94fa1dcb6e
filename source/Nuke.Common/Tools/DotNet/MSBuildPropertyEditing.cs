using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The verbs of the setters of MSBuild properties.</summary>
internal static class MSBuildPropertyEditing
{
    private const string Properties = nameof(DotNetBuildSettings.Properties);

    public static T WithProperty<T>(this T options, string key, object? value)
        where T : ToolOptions => options.WithEntry(Properties, key, value);

    public static T WithoutProperty<T>(this T options, string key)
        where T : ToolOptions => options.WithoutEntry<T, object>(Properties, key);

    public static T ToggledProperty<T>(this T options, string key)
        where T : ToolOptions => options.WithEntries(Properties, DelegateHelper.Toggle(options.All(), key));

    public static T AddingToProperty<T, TItem>(this T options, string key, string separator, IEnumerable<TItem> items)
        where T : ToolOptions => options.WithEntries(Properties, DelegateHelper.AddCollection(options.All(), key, items, separator));

    public static T RemovingFromProperty<T, TItem>(this T options, string key, string separator, IEnumerable<TItem> items)
        where T : ToolOptions => options.WithEntries(Properties, DelegateHelper.RemoveCollection(options.All(), key, items, separator));

    public static string JoinedBy<TItem>(this IEnumerable<TItem> items, string separator) => string.Join(separator, items);

    private static IReadOnlyDictionary<string, object> All(this ToolOptions options) =>
        options.Value<IReadOnlyDictionary<string, object>?>(Properties) ?? new Dictionary<string, object>();
}
