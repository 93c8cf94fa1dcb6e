namespace Nuke.Common.Tooling;

/// <summary>The verbs of the setters: each gives a changed copy.</summary>
internal static class OptionsEditing
{
    public static T With<T>(this T options, string name, object? value)
        where T : Options => options.Changed<T>(values => values.Set(name, value));

    public static T Without<T>(this T options, string name)
        where T : Options => options.Changed<T>(values => values.Remove(name));

    public static T Toggled<T>(this T options, string name)
        where T : Options => options.Changed<T>(values => values.Set(name, values.Get<bool?>(name) != true));

    public static T WithItems<T, TItem>(this T options, string name, IEnumerable<TItem> items)
        where T : Options => options.With(name, items.ToList());

    public static T Adding<T, TItem>(this T options, string name, IEnumerable<TItem> items)
        where T : Options => options.Changed<T>(values => values.AddItems(name, items));

    public static T Removing<T, TItem>(this T options, string name, IEnumerable<TItem> items)
        where T : Options => options.Changed<T>(values => values.RemoveItems(name, items));

    public static T WithEntries<T, TValue>(this T options, string name, IEnumerable<KeyValuePair<string, TValue>> entries)
        where T : Options => options.With(name, new OrderedDictionary<string, TValue>(entries));

    public static T WithEntry<T, TValue>(this T options, string name, string key, TValue value)
        where T : Options => options.Changed<T>(values => values.SetEntry(name, key, value));

    public static T AddingEntries<T, TValue>(this T options, string name, IEnumerable<KeyValuePair<string, TValue>> entries)
        where T : Options => options.Changed<T>(values => values.AddEntries(name, entries));

    public static T AddingEntry<T, TValue>(this T options, string name, string key, TValue value)
        where T : Options => options.AddingEntries(name, [new KeyValuePair<string, TValue>(key, value)]);

    public static T WithoutEntry<T, TValue>(this T options, string name, string key)
        where T : Options => options.Changed<T>(values => values.RemoveEntry<string, TValue>(name, key));
}
