namespace Nuke.Common.Tooling;

/// <summary>Changes single entries of a dictionary of texts and values, for setters.</summary>
public static class DelegateHelper
{
    /// <summary>The entries with one that holds these items.</summary>
    public static IDictionary<string, object> SetCollection<T>(
        IReadOnlyDictionary<string, object> dictionary, string key, IEnumerable<T> values, string separator) =>
        With(dictionary, key, Joined(values.Select(Text), separator));

    /// <summary>The entries with these items added to one.</summary>
    public static IDictionary<string, object> AddCollection<T>(
        IReadOnlyDictionary<string, object> dictionary, string key, IEnumerable<T> values, string separator) =>
        With(dictionary, key, Joined(Items(dictionary, key, separator).Concat(values.Select(Text)), separator));

    /// <summary>The entries with these items removed from one.</summary>
    public static IDictionary<string, object> RemoveCollection<T>(
        IReadOnlyDictionary<string, object> dictionary, string key, IEnumerable<T> values, string separator) =>
        With(dictionary, key, Joined(Items(dictionary, key, separator).Except(values.Select(Text)), separator));

    /// <summary>The entries with one that is true unless it was.</summary>
    public static IDictionary<string, object> Toggle(IReadOnlyDictionary<string, object> dictionary, string key) =>
        With(dictionary, key, dictionary.GetValueOrDefault(key) is not true);

    private static OrderedDictionary<string, object> With(IReadOnlyDictionary<string, object> dictionary, string key, object value) =>
        new(dictionary) { [key] = value };

    private static string[] Items(IReadOnlyDictionary<string, object> dictionary, string key, string separator) =>
        $"{dictionary.GetValueOrDefault(key)}".Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private static string Text<T>(T value) => $"{value}";

    private static string Joined(IEnumerable<string> items, string separator) => string.Join(separator, items);
}
