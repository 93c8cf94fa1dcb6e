namespace Nuke.Common.Tooling;

/// <summary>Changes options by functions, for one or many calls of a tool.</summary>
public static class OptionsExtensions
{
    /// <summary>The options as the function changes them.</summary>
    public static T Apply<T>(this T options, Configure<T> configurator)
        where T : Options, new() => configurator(options);

    /// <inheritdoc cref="Apply{T}(T, Configure{T})"/>
    public static T[] Apply<T>(this T[] options, Configure<T> configurator)
        where T : Options, new() => [.. options.Select(each => configurator(each))];

    /// <summary>The options as the function changes them for a value.</summary>
    public static T Apply<T, TValue>(this T options, Configure<T, TValue> configurator, TValue value)
        where T : Options, new() => configurator(options, value);

    /// <inheritdoc cref="Apply{T, TValue}(T, Configure{T, TValue}, TValue)"/>
    public static T[] Apply<T, TValue>(this T[] options, Configure<T, TValue> configurator, TValue value)
        where T : Options, new() => [.. options.Select(each => configurator(each, value))];

    /// <summary>One call for each function.</summary>
    public static T[] CombineWith<T>(this T options, params Configure<T>[] configurators)
        where T : Options, new() => new[] { options }.CombineWith(configurators);

    /// <summary>The calls of each function.</summary>
    public static T[] CombineWith<T>(this T options, params CombinatorialConfigure<T>[] configurators)
        where T : Options, new() => new[] { options }.CombineWith(configurators);

    /// <summary>One call for each of the options and each function.</summary>
    public static T[] CombineWith<T>(this IEnumerable<T> options, params Configure<T>[] configurators)
        where T : Options, new() => [.. options.SelectMany(_ => configurators, (each, configurator) => configurator(each))];

    /// <summary>The calls for each of the options and each function.</summary>
    public static T[] CombineWith<T>(this IEnumerable<T> options, params CombinatorialConfigure<T>[] configurators)
        where T : Options, new() => [.. options.SelectMany(each => configurators.SelectMany(configurator => configurator(each)))];

    /// <summary>One call for each value.</summary>
    public static T[] CombineWith<T, TValue>(this T options, IEnumerable<TValue> values, Func<T, TValue, T> configurator)
        where T : Options => new[] { options }.CombineWith(values, configurator);

    /// <summary>One call for each of the options and each value.</summary>
    public static T[] CombineWith<T, TValue>(this IEnumerable<T> options, IEnumerable<TValue> values, Func<T, TValue, T> configurator)
        where T : Options => [.. options.SelectMany(_ => values, configurator)];

    /// <summary>The calls for each value.</summary>
    public static T[] CombineWith<T, TValue>(this T options, IEnumerable<TValue> values, Func<T, TValue, IEnumerable<T>> configurator)
        where T : Options => new[] { options }.CombineWith(values, configurator);

    /// <summary>The calls for each of the options and each value.</summary>
    public static T[] CombineWith<T, TValue>(
        this IEnumerable<T> options,
        IEnumerable<TValue> values,
        Func<T, TValue, IEnumerable<T>> configurator)
        where T : Options => [.. options.SelectMany(each => values.SelectMany(value => configurator(each, value)))];

    /// <summary>A copy of the options, changed: the way to write a setter.</summary>
    public static T Modify<T>(this T options, Action<IOptions>? modification = null)
        where T : IOptions
    {
        var copy = options is Options known ? (T)(object)known.Copy<Options>() : options;
        modification?.Invoke(copy);
        return copy;
    }

    /// <summary>A copy of the options, changed.</summary>
    public static T Modify2<T>(this T options, Action<T>? modification = null)
        where T : class, IOptions => options.Modify(copy => modification?.Invoke((T)copy));

    /// <summary>The options, changed only when the condition holds.</summary>
    public static T When<T>(this T options, Func<T, bool> condition, Configure<T> configurator)
        where T : Options, new() => condition(options) ? configurator(options) : options;

    /// <inheritdoc cref="When{T}(T, Func{T, bool}, Configure{T})"/>
    public static T[] When<T>(this T[] options, Func<T, bool> condition, Configure<T> configurator)
        where T : Options, new() => [.. options.Select(each => each.When(condition, configurator))];
}
