namespace Nuke.Common.Utilities.Collections;

/// <summary>Several values for each key.</summary>
public static class LookupExtensions
{
    /// <summary>The values in a table that can be changed, whose keys are compared as told.</summary>
    public static LookupTable<TKey, TValue> ToLookupTable<TKey, TValue>(this ILookup<TKey, TValue> lookup, IEqualityComparer<TKey> comparer)
        where TKey : notnull => new(lookup, comparer);
}
