using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.Utilities.Collections;

/// <summary>Arrays in parts: <c>var (name, value) = text.Split('=')</c>. What the array lacks is null, or zero.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "NUKE's name.")]
public static class ArrayExtensions
{
    /// <summary>The first item.</summary>
    public static void Deconstruct<T>(this T[] array, out T? first) => first = array.ElementAtOrDefault(0);

    /// <summary>The first two items.</summary>
    public static void Deconstruct<T>(this T[] array, out T? first, out T? second)
    {
        array.Deconstruct(out first);
        second = array.ElementAtOrDefault(1);
    }

    /// <summary>The first three items.</summary>
    public static void Deconstruct<T>(this T[] array, out T? first, out T? second, out T? third)
    {
        array.Deconstruct(out first, out second);
        third = array.ElementAtOrDefault(2);
    }

    /// <summary>The first four items.</summary>
    public static void Deconstruct<T>(this T[] array, out T? first, out T? second, out T? third, out T? fourth)
    {
        array.Deconstruct(out first, out second, out third);
        fourth = array.ElementAtOrDefault(3);
    }

    /// <summary>The first five items.</summary>
    public static void Deconstruct<T>(this T[] array, out T? first, out T? second, out T? third, out T? fourth, out T? fifth)
    {
        array.Deconstruct(out first, out second, out third, out fourth);
        fifth = array.ElementAtOrDefault(4);
    }

    /// <summary>The first six items.</summary>
    public static void Deconstruct<T>(this T[] array, out T? first, out T? second, out T? third, out T? fourth, out T? fifth, out T? sixth)
    {
        array.Deconstruct(out first, out second, out third, out fourth, out fifth);
        sixth = array.ElementAtOrDefault(5);
    }
}
