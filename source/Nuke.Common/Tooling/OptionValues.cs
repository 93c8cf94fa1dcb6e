using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Nuke.Common.Tooling;

/// <summary>The values of options by the names of their properties, in the order in which they were set.</summary>
internal sealed class OptionValues
{
    private readonly OrderedDictionary<string, object?> values;

    public OptionValues() => values = [];

    private OptionValues(OptionValues other) => values = new OrderedDictionary<string, object?>(other.values);

    public IEnumerable<KeyValuePair<string, object?>> All => values;

    public OptionValues Copy() => new(this);

    public void Set(string name, object? value) => values[name] = value;

    public void Remove(string name) => values.Remove(name);

    public T Get<T>(string name) => values.GetValueOrDefault(name) switch
    {
        null => default!,
        T value => value,
        var other when typeof(T) == typeof(string) => (T)(object)Convert.ToString(other, CultureInfo.InvariantCulture)!,
        var other => JToken.FromObject(other).ToObject<T>()!,
    };

    public void AddItems<T>(string name, IEnumerable<T> items) => values[name] = Items<T>(name).Concat(items).ToList();

    public void RemoveItems<T>(string name, IEnumerable<T> items) => values[name] = Items<T>(name).Except(items).ToList();

    public void SetEntry<TKey, TValue>(string name, TKey key, TValue value)
        where TKey : notnull
    {
        var entries = Entries<TKey, TValue>(name);
        entries[key] = value;
        values[name] = entries;
    }

    public void AddEntries<TKey, TValue>(string name, IEnumerable<KeyValuePair<TKey, TValue>> added)
        where TKey : notnull
    {
        var entries = Entries<TKey, TValue>(name);
        foreach (var (key, value) in added)
        {
            Assert.True(entries.TryAdd(key, value), $"{name} has '{key}' already");
        }

        values[name] = entries;
    }

    public void RemoveEntry<TKey, TValue>(string name, TKey key)
        where TKey : notnull
    {
        var entries = Entries<TKey, TValue>(name);
        entries.Remove(key);
        values[name] = entries;
    }

    public void SetLookup<TKey, TValue>(string name, Func<(TKey Key, TValue Value), bool> keep, IEnumerable<(TKey Key, TValue Value)> added)
    {
        var present = Get<ILookup<TKey, TValue>?>(name)?.SelectMany(group => group.Select(value => (group.Key, Value: value))) ?? [];
        values[name] = present.Where(keep).Concat(added).ToLookup(pair => pair.Key, pair => pair.Value);
    }

    private IEnumerable<T> Items<T>(string name) => Get<IReadOnlyCollection<T>?>(name) ?? [];

    private OrderedDictionary<TKey, TValue> Entries<TKey, TValue>(string name)
        where TKey : notnull => new(Get<IReadOnlyDictionary<TKey, TValue>?>(name) ?? new Dictionary<TKey, TValue>());
}
