using System.Collections.ObjectModel;
using System.Linq.Expressions;

namespace Nuke.Common.Tooling;

/// <summary>Options by the expressions of their properties, for setters: <c>o.Modify(b =&gt; b.Set(() =&gt; o.Name, value))</c>.</summary>
public interface IOptions
{
    /// <summary>The value of a property.</summary>
    T Get<T>(Expression<Func<object?>> provider);

    /// <summary>Sets a property.</summary>
    void Set<T>(Expression<Func<T>> provider, object? value);

    /// <summary>Unsets a property.</summary>
    void Remove<T>(Expression<Func<T>> provider);

    /// <summary>Sets an entry.</summary>
    void SetDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider, TKey key, TValue value)
        where TKey : notnull;

    /// <summary>Adds an entry, whose key must be new.</summary>
    void AddDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider, TKey key, TValue value)
        where TKey : notnull;

    /// <summary>Adds entries, whose keys must be new.</summary>
    void AddDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider, Dictionary<TKey, TValue> value)
        where TKey : notnull;

    /// <summary>Adds entries, whose keys must be new.</summary>
    void AddDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider, ReadOnlyDictionary<TKey, TValue> value)
        where TKey : notnull;

    /// <summary>Removes an entry.</summary>
    void RemoveDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider, TKey key)
        where TKey : notnull;

    /// <summary>Removes all entries.</summary>
    void ClearDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>>> provider)
        where TKey : notnull;

    /// <summary>Sets the values of a key.</summary>
    void SetLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, params TValue[] values);

    /// <summary>Sets the values of a key.</summary>
    void SetLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, IEnumerable<TValue> values);

    /// <summary>Adds values to a key.</summary>
    void AddLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, params TValue[] values);

    /// <summary>Adds values to a key.</summary>
    void AddLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, IEnumerable<TValue> values);

    /// <summary>Removes a key.</summary>
    void RemoveLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key);

    /// <summary>Removes a value of a key.</summary>
    void RemoveLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider, TKey key, TValue value);

    /// <summary>Removes all keys.</summary>
    void ClearLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>>> provider);

    /// <summary>Adds items.</summary>
    void AddCollection<T>(Expression<Func<IReadOnlyCollection<T>>> provider, params T[] value);

    /// <summary>Adds items.</summary>
    void AddCollection<T>(Expression<Func<IReadOnlyCollection<T>>> provider, IEnumerable<T> value);

    /// <summary>Removes items.</summary>
    void RemoveCollection<T>(Expression<Func<IReadOnlyCollection<T>>> provider, params T[] value);

    /// <summary>Removes items.</summary>
    void RemoveCollection<T>(Expression<Func<IReadOnlyCollection<T>>> provider, IEnumerable<T> value);

    /// <summary>Removes all items.</summary>
    void ClearCollection<T>(Expression<Func<IReadOnlyCollection<T>>> provider);
}
