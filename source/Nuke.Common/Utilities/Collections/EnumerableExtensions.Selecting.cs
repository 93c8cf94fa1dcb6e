namespace Nuke.Common.Utilities.Collections;

public static partial class EnumerableExtensions
{
    /// <summary>Whether there is no sequence, or no item in it.</summary>
    public static bool IsNullOrEmpty<T>(this IEnumerable<T>? enumerable) => enumerable is null || !enumerable.Any();

    /// <summary>The items that do not fulfil the condition.</summary>
    public static IEnumerable<T> WhereNot<T>(this IEnumerable<T> enumerable, Func<T, bool> predicate) => enumerable.Where(item => !predicate(item));

    /// <summary>The items from the first one on that fulfils the condition.</summary>
    public static IEnumerable<T> SkipUntil<T>(this IEnumerable<T> enumerable, Func<T, bool> predicate) =>
        enumerable.SkipWhile(item => !predicate(item));

    /// <summary>The items before the first one that fulfils the condition.</summary>
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> enumerable, Func<T, bool> predicate) =>
        enumerable.TakeWhile(item => !predicate(item));

    /// <summary>The only item; fails with the message when there is none or several.</summary>
    public static T SingleOrError<T>(this IEnumerable<T> enumerable, string message) =>
        enumerable.Take(2).ToArray() is [var only] ? only : throw new AssertionException(message);

    /// <summary>The only item that fulfils the condition; fails with the message when there is none or several.</summary>
    public static T SingleOrError<T>(this IEnumerable<T> enumerable, Func<T, bool> predicate, string message) =>
        enumerable.Where(predicate).SingleOrError(message);

    /// <summary>The only item, or the type's default without one; fails with the message when there are several.</summary>
    public static T? SingleOrDefaultOrError<T>(this IEnumerable<T> enumerable, string message) => enumerable.Take(2).ToArray() switch
    {
        [] => default,
        [var only] => only,
        _ => throw new AssertionException(message),
    };

    /// <summary>The only item that fulfils the condition, or the type's default; fails with the message when there are several.</summary>
    public static T? SingleOrDefaultOrError<T>(this IEnumerable<T> enumerable, Func<T, bool> predicate, string message) =>
        enumerable.Where(predicate).SingleOrDefaultOrError(message);

    /// <summary>The items with others behind them.</summary>
    public static IEnumerable<T> Concat<T>(this IEnumerable<T> enumerable, params T[] others) => Enumerable.Concat(enumerable, others);

    /// <summary>The item and others behind it.</summary>
    public static IEnumerable<T> Concat<T>(this T obj, IEnumerable<T> enumerable) => enumerable.Prepend(obj);

    /// <summary>The sequence, or an empty one in place of null.</summary>
    public static IEnumerable<T> ToEmptyIfNull<T>(this IEnumerable<T>? enumerable) => enumerable ?? [];

    /// <summary>The list, or an empty one in place of null.</summary>
    public static IList<T> ToEmptyIfNull<T>(this IList<T>? list) => list ?? [];

    /// <summary>The array, or an empty one in place of null.</summary>
    public static T[] ToEmptyIfNull<T>(this T[]? array) => array ?? [];

    /// <summary>Several values for each key, in a table that can be changed.</summary>
    public static LookupTable<TKey, TValue> ToLookupTable<T, TKey, TValue>(
        this IEnumerable<T> enumerable,
        Func<T, TKey> keySelector,
        Func<T, TValue> valueSelector)
        where TKey : notnull => new(enumerable.ToLookup(keySelector, valueSelector));
}
