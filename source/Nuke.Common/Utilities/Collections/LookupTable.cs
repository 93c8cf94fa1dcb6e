using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.Utilities.Collections;

/// <summary>Several values for each key, and none for every other.</summary>
public class LookupTable<TKey, TValue> : ILookup<TKey, TValue>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<TValue>> values;

    /// <summary>An empty table.</summary>
    public LookupTable() => values = [];

    /// <summary>An empty table whose keys are compared in another way.</summary>
    public LookupTable(IEqualityComparer<TKey> comparer) => values = new Dictionary<TKey, List<TValue>>(comparer);

    /// <summary>A table with these values.</summary>
    [SuppressMessage("Design", "CA1002", Justification = "NUKE's signature.")]
    public LookupTable(Dictionary<TKey, List<TValue>> dictionary) => values = dictionary;

    /// <summary>A table with the values of another.</summary>
    public LookupTable(ILookup<TKey, TValue> lookup, IEqualityComparer<TKey>? comparer = null) =>
        values = lookup.ToDictionary(group => group.Key, group => group.ToList(), comparer);

    /// <summary>How many keys have values.</summary>
    public int Count => values.Count;

    /// <summary>The values of a key.</summary>
    public IEnumerable<TValue> this[TKey key]
    {
        get => values.TryGetValue(key, out var found) ? found : [];
        set => values[key] = [.. value];
    }

    /// <summary>Adds a value to a key.</summary>
    public void Add(TKey key, TValue value) => AddRange(key, [value]);

    /// <summary>Adds values to a key.</summary>
    public void AddRange(TKey key, IEnumerable<TValue> items)
    {
        if (!values.TryGetValue(key, out var list))
        {
            values[key] = list = [];
        }

        list.AddRange(items);
    }

    /// <summary>Removes a key and its values.</summary>
    public void Remove(TKey key) => values.Remove(key);

    /// <summary>Removes a value of a key.</summary>
    public void Remove(TKey key, TValue value)
    {
        if (values.TryGetValue(key, out var list))
        {
            list.Remove(value);
        }
    }

    /// <summary>Removes everything.</summary>
    public void Clear() => values.Clear();

    /// <summary>Whether the key has values.</summary>
    public bool Contains(TKey key) => values.ContainsKey(key);

    /// <summary>The same values, for reading.</summary>
    public ILookup<TKey, TValue> AsReadOnly() => this;

    /// <summary>The keys with their values.</summary>
    public IEnumerator<IGrouping<TKey, TValue>> GetEnumerator() =>
        values.SelectMany(pair => pair.Value.Select(value => (pair.Key, value)))
            .GroupBy(pair => pair.Key, pair => pair.value, values.Comparer)
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
