namespace Nuke.Common.Utilities.Collections;

public static partial class EnumerableExtensions
{
    /// <summary>All below the object, each before what is below it.</summary>
    /// <param name="obj">Where to start.</param>
    /// <param name="selector">What lies directly below an object.</param>
    /// <param name="traverse">Whether to go on below an object; always unless told.</param>
    public static IEnumerable<T> Descendants<T>(this T obj, Func<T, IEnumerable<T>> selector, Func<T, bool>? traverse = null) =>
        traverse?.Invoke(obj) == false ? [] : selector(obj).SelectMany(child => child.DescendantsAndSelf(selector, traverse));

    /// <summary>The object and all below it, each before what is below it.</summary>
    /// <inheritdoc cref="Descendants{T}(T, Func{T, IEnumerable{T}}, Func{T, bool}?)" path="/param"/>
    public static IEnumerable<T> DescendantsAndSelf<T>(this T obj, Func<T, IEnumerable<T>> selector, Func<T, bool>? traverse = null) =>
        obj.Descendants(selector, traverse).Prepend(obj);

    /// <summary>The chain that begins behind the object and ends before null.</summary>
    /// <param name="obj">Where to start.</param>
    /// <param name="selector">What comes next.</param>
    /// <param name="traverse">Whether to go on behind an object; always unless told.</param>
    public static IEnumerable<T> Descendants<T>(this T obj, Func<T, T?> selector, Func<T, bool>? traverse = null) =>
        obj.DescendantsAndSelf(selector, traverse).Skip(1);

    /// <summary>The chain that begins with the object and ends before null.</summary>
    /// <inheritdoc cref="Descendants{T}(T, Func{T, T}, Func{T, bool}?)" path="/param"/>
    public static IEnumerable<T> DescendantsAndSelf<T>(this T obj, Func<T, T?> selector, Func<T, bool>? traverse = null)
    {
        for (var current = obj; current is not null; current = traverse?.Invoke(current) == false ? default : selector(current))
        {
            yield return current;
        }
    }

    /// <summary>The items, each behind those that it depends on.</summary>
    /// <param name="source">The items; what they depend on besides comes along.</param>
    /// <param name="dependencies">What an item depends on directly.</param>
    /// <param name="throwOnCycle">Whether items that depend on each other in a circle are an error; else the circle is cut.</param>
    public static IEnumerable<T> TSort<T>(this IEnumerable<T> source, Func<T, IEnumerable<T>> dependencies, bool throwOnCycle = false)
    {
        var sorted = new List<T>();
        var visited = new HashSet<T>();
        var open = new List<T>();
        foreach (var item in source)
        {
            Visit(item);
        }

        return sorted;

        void Visit(T item)
        {
            Assert.False(
                throwOnCycle && open.Contains(item),
                $"They depend on each other: {string.Join(" -> ", open.SkipWhile(each => !Equals(each, item)).Append(item))}");
            if (!visited.Add(item))
            {
                return;
            }

            open.Add(item);
            foreach (var dependency in dependencies(item))
            {
                Visit(dependency);
            }

            open.RemoveAt(open.Count - 1);
            sorted.Add(item);
        }
    }
}
