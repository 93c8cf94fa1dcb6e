using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;

namespace Nuke.Common.Tooling;

/// <summary>Values by the names of properties. Setters are extension methods that give a changed copy.</summary>
[JsonConverter(typeof(TypeConverter))]
public partial class Options : IOptions
{
    private OptionValues values = new();

    /// <summary>All that was set, in this order.</summary>
    internal IEnumerable<KeyValuePair<string, object?>> Values => values.All;

    T IOptions.Get<T>(Expression<Func<object?>> provider) => Get<T>(provider);

    void IOptions.Set<T>(Expression<Func<T>> provider, object? value) => Set(provider, value);

    void IOptions.Remove<T>(Expression<Func<T>> provider) => values.Remove(Name(provider));

    void IOptions.SetDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider, TKey key, TValue value) =>
        values.SetEntry(Name(provider), key, value);

    void IOptions.AddDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider, TKey key, TValue value) =>
        values.AddEntries<TKey, TValue>(Name(provider), [new(key, value)]);

    void IOptions.AddDictionary<TKey, TValue>(
        Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider,
        Dictionary<TKey, TValue> value) => values.AddEntries(Name(provider), value);

    void IOptions.AddDictionary<TKey, TValue>(
        Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider,
        ReadOnlyDictionary<TKey, TValue> value) => values.AddEntries(Name(provider), value);

    void IOptions.RemoveDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider, TKey key) =>
        values.RemoveEntry<TKey, TValue>(Name(provider), key);

    void IOptions.ClearDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider) =>
        values.Remove(Name(provider));

    void IOptions.SetLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, params TValue[] values) =>
        SetLookup(provider, key, values);

    void IOptions.SetLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, IEnumerable<TValue> values) =>
        SetLookup(provider, key, values);

    void IOptions.AddLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, params TValue[] values) =>
        AddLookup(provider, key, values);

    void IOptions.AddLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, IEnumerable<TValue> values) =>
        AddLookup(provider, key, values);

    void IOptions.RemoveLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key) =>
        SetLookup(provider, key, []);

    void IOptions.RemoveLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, TValue value) =>
        values.SetLookup<TKey, TValue>(Name(provider), pair => !Equals(pair, (key, value)), []);

    void IOptions.ClearLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider) => values.Remove(Name(provider));

    void IOptions.AddCollection<T>(Expression<Func<IReadOnlyCollection<T>>> provider, params T[] value) =>
        values.AddItems(Name(provider), value);

    void IOptions.AddCollection<T>(Expression<Func<IReadOnlyCollection<T>>> provider, IEnumerable<T> value) =>
        values.AddItems(Name(provider), value);

    void IOptions.RemoveCollection<T>(Expression<Func<IReadOnlyCollection<T>>> provider, params T[] value) =>
        values.RemoveItems(Name(provider), value);

    void IOptions.RemoveCollection<T>(Expression<Func<IReadOnlyCollection<T>>> provider, IEnumerable<T> value) =>
        values.RemoveItems(Name(provider), value);

    void IOptions.ClearCollection<T>(Expression<Func<IReadOnlyCollection<T>>> provider) => values.Remove(Name(provider));

    /// <summary>Sets a property of these options.</summary>
    protected internal void Set<T>(Expression<Func<T>> provider, object? value) => values.Set(Name(provider), value);

    /// <summary>The value of a property; null or the default when it is not set.</summary>
    protected T Get<T>(Expression<Func<object?>> provider) => values.Get<T>(Name(provider));

    /// <summary>The value of the property that asks.</summary>
    internal T Value<T>([CallerMemberName] string name = "") => values.Get<T>(name);

    /// <summary>A copy of these options, changed.</summary>
    internal T Changed<T>(Action<OptionValues> change)
        where T : Options
    {
        var copy = Copy<T>();
        change(copy.values);
        return copy;
    }

    /// <summary>A copy of these options.</summary>
    internal T Copy<T>()
        where T : class
    {
        var copy = (Options)MemberwiseClone();
        copy.values = values.Copy();
        return (T)(object)copy;
    }

    private void SetLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, IEnumerable<TValue> added) =>
        values.SetLookup(Name(provider), pair => !Equals(pair.Key, key), added.Select(value => (key, value)));

    private void AddLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, IEnumerable<TValue> added) =>
        values.SetLookup(Name(provider), _ => true, added.Select(value => (key, value)));

    private static string Name(LambdaExpression provider) => provider.Body switch
    {
        MemberExpression member => member.Member.Name,
        UnaryExpression { Operand: MemberExpression member } => member.Member.Name,
        _ => throw new AssertionException($"'{provider}' is no property of options"),
    };
}
