namespace Nuke.Common.Utilities.Collections;

/// <summary>Sequences.</summary>
public static partial class EnumerableExtensions
{
    /// <summary>Calls the action for each item.</summary>
    public static void ForEach<T>(this IEnumerable<T> enumerable, Action<T> action)
    {
        foreach (var item in enumerable)
        {
            action(item);
        }
    }

    /// <summary>Calls the action for each item and its index.</summary>
    public static void ForEach<T>(this IEnumerable<T> enumerable, Action<T, int> action) =>
        enumerable.Select((item, index) => (item, index)).ForEach(each => action(each.item, each.index));

    /// <summary>Calls the action for each item when the item is read.</summary>
    public static IEnumerable<T> ForEachLazy<T>(this IEnumerable<T> enumerable, Action<T> action) => enumerable.Select(item =>
    {
        action(item);
        return item;
    });

    /// <summary>The items that are not null.</summary>
    public static IEnumerable<T> WhereNotNull<T>(this IEnumerable<T?> enumerable)
        where T : class => enumerable.Where(item => item is not null)!;

    /// <summary>Whether there is no item.</summary>
    public static bool IsEmpty<T>(this IEnumerable<T> enumerable) => !enumerable.Any();
}
