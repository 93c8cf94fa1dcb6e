namespace Nuke.Common.Utilities;

/// <summary>Functions in a chain of calls.</summary>
public static partial class ObjectExtensions
{
    /// <summary>The input, transformed only when the condition holds.</summary>
    public static T When<T>(this T input, bool condition, Func<T, T> transform) => condition ? transform(input) : input;

    /// <summary>The input, transformed only when the object is there.</summary>
    public static T WhenNotNull<T, TObject>(this T input, TObject? obj, Func<T, TObject, T> transform) =>
        obj is null ? input : transform(input, obj);

    /// <summary>The input, transformed.</summary>
    public static TOutput Apply<TInput, TOutput>(this TInput input, Func<TInput, TOutput> transform) => transform(input);
}
