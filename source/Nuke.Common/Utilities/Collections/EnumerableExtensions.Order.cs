using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Nuke.Common.Utilities.Collections;

public static partial class EnumerableExtensions
{
    /// <summary>The first item of each key.</summary>
    public static IEnumerable<T> Distinct<T, TKey>(this IEnumerable<T> enumerable, Func<T, TKey> keySelector) => enumerable.DistinctBy(keySelector);

    /// <summary>Any item.</summary>
    [SuppressMessage("Security", "CA5394", Justification = "It chooses; it protects nothing.")]
    public static T Random<T>(this IEnumerable<T> enumerable)
    {
        var items = enumerable.ToList();
        Assert.NotEmpty(items);
        return items[System.Random.Shared.Next(items.Count)];
    }

    /// <summary>The items in any order.</summary>
    [SuppressMessage("Security", "CA5394", Justification = "It shuffles; it protects nothing.")]
    public static ICollection<T> Randomize<T>(this ICollection<T> list)
    {
        var items = list.ToArray();
        System.Random.Shared.Shuffle(items);
        return items;
    }

    /// <summary>Whether the sequence begins with the items of the other.</summary>
    public static bool SequenceStartsWith<T>(this IEnumerable<T> enumerable, IEnumerable<T> other, IEqualityComparer<T>? comparer = null)
    {
        var beginning = other.ToList();
        return enumerable.Take(beginning.Count).SequenceEqual(beginning, comparer);
    }

    /// <summary>The dictionary of the items. Of a key that appears twice, the message that the factory makes is told.</summary>
    public static Dictionary<TKey, TValue> ToDictionary<T, TKey, TValue>(
        this IEnumerable<T> enumerable,
        Func<T, TKey> keySelector,
        Func<T, TValue> valueSelector,
        IEqualityComparer<TKey>? comparer = null,
        Func<ArgumentException, TKey, Exception>? exceptionFactory = null)
        where TKey : notnull
    {
        var dictionary = new Dictionary<TKey, TValue>(comparer);
        foreach (var item in enumerable)
        {
            var key = keySelector(item);
            try
            {
                dictionary.Add(key, valueSelector(item));
            }
            catch (ArgumentException exception) when (exceptionFactory is not null && dictionary.ContainsKey(key))
            {
                throw exceptionFactory(exception, key);
            }
        }

        return dictionary;
    }

    /// <summary>The dictionary of the items; a key that appears twice fails with the message and the key.</summary>
    public static Dictionary<TKey, TValue> ToDictionarySafe<T, TKey, TValue>(
        this IEnumerable<T> enumerable,
        Func<T, TKey> keySelector,
        Func<T, TValue> valueSelector,
        string duplicationMessage)
        where TKey : notnull =>
        enumerable.ToDictionary(keySelector, valueSelector, null, (exception, key) => new AssertionException($"{duplicationMessage}: {key}", exception));

    /// <summary>The properties of the object as a dictionary.</summary>
    public static IReadOnlyDictionary<TKey, TValue> ToPropertyDictionary<T, TKey, TValue>(
        this T obj,
        Func<PropertyInfo, TKey> keySelector,
        Func<object?, TValue> valueSelector)
        where TKey : notnull =>
        obj!.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetIndexParameters().Length == 0)
            .ToDictionary(keySelector, property => valueSelector(property.GetValue(obj)));
}
