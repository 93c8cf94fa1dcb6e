using System.Collections;
using System.Collections.ObjectModel;
using System.Globalization;

namespace Nuke.Common.Utilities.Collections;

/// <summary>Dictionaries in a chain of calls.</summary>
public static class DictionaryExtensions
{
    /// <summary>Adds an entry.</summary>
    public static Dictionary<TKey, TValue> AddPair<TKey, TValue>(
        this Dictionary<TKey, TValue> dictionary,
        TKey key,
        TValue value = default!)
        where TKey : notnull
    {
        dictionary.Add(key, value);
        return dictionary;
    }

    /// <summary>Adds an entry with the text of a value.</summary>
    public static Dictionary<TKey, string> AddPair<TKey, TValue>(
        this Dictionary<TKey, string> dictionary,
        TKey key,
        TValue value = default!)
        where TKey : notnull
    {
        dictionary.Add(key, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        return dictionary;
    }

    /// <summary>Adds an entry unless its key is null.</summary>
    public static Dictionary<TKey, TValue> AddPairWhenKeyNotNull<TKey, TValue>(
        this Dictionary<TKey, TValue> dictionary,
        TKey? key,
        TValue value = default!)
        where TKey : class => key is null ? dictionary : dictionary.AddPair<TKey, TValue>(key, value);

    /// <summary>Adds an entry unless its value is null.</summary>
    public static Dictionary<TKey, TValue> AddPairWhenValueNotNull<TKey, TValue>(
        this Dictionary<TKey, TValue> dictionary,
        TKey key,
        TValue? value)
        where TKey : notnull
        where TValue : class => value is null ? dictionary : dictionary.AddPair<TKey, TValue>(key, value);

    /// <summary>Adds entries.</summary>
    public static Dictionary<TKey, TValue> AddDictionary<TKey, TValue>(
        this Dictionary<TKey, TValue> dictionary,
        Dictionary<TKey, TValue> otherDictionary)
        where TKey : notnull => otherDictionary.Aggregate(dictionary, (all, pair) => all.AddPair<TKey, TValue>(pair.Key, pair.Value));

    /// <summary>Adds entries.</summary>
    public static Dictionary<TKey, TValue> AddDictionary<TKey, TValue>(
        this Dictionary<TKey, TValue> dictionary,
        ReadOnlyDictionary<TKey, TValue> otherDictionary)
        where TKey : notnull => otherDictionary.Aggregate(dictionary, (all, pair) => all.AddPair<TKey, TValue>(pair.Key, pair.Value));

    /// <summary>Sets an entry.</summary>
    public static IDictionary<TKey, TValue> SetKeyValue<TKey, TValue>(
        this IDictionary<TKey, TValue> dictionary,
        TKey key,
        TValue value = default!)
    {
        dictionary[key] = value;
        return dictionary;
    }

    /// <summary>The parts of an entry.</summary>
    public static void Deconstruct<TKey, TValue>(this KeyValuePair<TKey, TValue> pair, out TKey key, out TValue value) =>
        (key, value) = (pair.Key, pair.Value);

    /// <summary>The dictionary with types.</summary>
    public static Dictionary<TKey, TValue> ToGeneric<TKey, TValue>(
        this IDictionary dictionary,
        IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull =>
        dictionary.Keys.Cast<TKey>().ToDictionary(key => key, key => (TValue)dictionary[key]!, comparer);
}
