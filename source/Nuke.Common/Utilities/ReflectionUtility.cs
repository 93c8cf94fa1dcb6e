using System.ComponentModel;
using System.Reflection;
using Nuke.Common.IO;
using Nuke.Common.Parameters;

namespace Nuke.Common.Utilities;

/// <summary>Types and their members.</summary>
public static partial class ReflectionUtility
{
    /// <summary>All members, of instances and types, public or not.</summary>
    public const BindingFlags All = Instance | Static;

    /// <summary>All members of instances, public or not.</summary>
    public const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>All members of types, public or not.</summary>
    public const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Whether a value of the type can be null: the type is a class, an interface, or <c>Nullable</c>.</summary>
    public static bool IsNullableType(this Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>The type, or the <c>Nullable</c> of a value type.</summary>
    public static Type GetNullableType(this Type type) => type.IsNullableType() ? type : typeof(Nullable<>).MakeGenericType(type);

    /// <summary>The type of the elements of a list, of the value of a <c>Nullable</c>; any other type itself.</summary>
    public static Type GetScalarType(this Type type) => ListType.ElementOf(type) ?? Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Whether it is an array or a generic collection. A text is none.</summary>
    public static bool IsCollectionLike(this Type type) => ListType.ElementOf(type) is not null;

    /// <summary>Whether a value of the type can stand where the other is wanted.</summary>
    public static bool IsAssignableTo(this Type type, Type otherType) => otherType.IsAssignableFrom(type);

    /// <summary>Zero for a value type; null for any other.</summary>
    public static object? GetDefaultValue(this Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    /// <summary>The values of an enumeration.</summary>
    public static T[] GetEnumValues<T>(this Type type) => [.. type.GetEnumValues().Cast<T>()];

    /// <summary>A new object, by the constructor that takes the arguments.</summary>
    public static object CreateInstance(this Type type, params object[] args) =>
        Activator.CreateInstance(type, All | BindingFlags.DoNotWrapExceptions, null, args, null)!;

    /// <inheritdoc cref="CreateInstance"/>
    public static T CreateInstance<T>(this Type type, params object[] args) => (T)type.CreateInstance(args);

    /// <summary>The value that the text stands for, as a parameter of that type takes it.</summary>
    /// <exception cref="FormatException">It is no such value.</exception>
    public static T Convert<T>(string value) => (T)Convert((object)value, typeof(T))!;

    /// <summary>The value as another type: itself when it is one, what a text stands for, or what the type's converter makes of it.</summary>
    /// <exception cref="FormatException">It is no such value.</exception>
    public static object? Convert(object? value, Type destinationType) => value switch
    {
        null => null,
        _ when destinationType.IsInstanceOfType(value) => value,
        string text => ValueConversion.Convert([text], destinationType, separator: null, AbsolutePath.Create(Environment.CurrentDirectory)),
        _ when TypeDescriptor.GetConverter(destinationType) is var converter && converter.CanConvertFrom(value.GetType()) =>
            converter.ConvertFrom(value),
        _ => System.Convert.ChangeType(
            value, Nullable.GetUnderlyingType(destinationType) ?? destinationType, System.Globalization.CultureInfo.InvariantCulture),
    };
}
