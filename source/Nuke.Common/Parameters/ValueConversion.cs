using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using Nuke.Common.IO;

namespace Nuke.Common.Parameters;

/// <summary>Turns words into values.</summary>
internal static class ValueConversion
{
    /// <param name="words">What the user wrote; none means an option without a value.</param>
    /// <param name="type">The type of the value, or of the list.</param>
    /// <param name="separator">The text between the elements of a list in one word.</param>
    /// <param name="directory">Where relative paths start.</param>
    /// <exception cref="FormatException">A word is no such value; the message begins with it.</exception>
    public static object Convert(IReadOnlyList<string> words, Type type, string? separator, AbsolutePath directory)
    {
        if (ListType.ElementOf(type) is { } element)
        {
            var all = separator is null ? words : [.. words.SelectMany(word => word.Split(separator, StringSplitOptions.RemoveEmptyEntries))];
            return ListType.Create(type, [.. all.Select(word => Convert(word, element, directory))]);
        }

        return words switch
        {
            [] when (Nullable.GetUnderlyingType(type) ?? type) == typeof(bool) => true,
            [] => throw new FormatException($"it needs a value: {ExpectedValue.Of(type)}{ExpectedValue.Possible(type, "")}"),
            [var word] => Convert(word, type, directory),
            _ => throw new FormatException($"'{string.Join(' ', words)}' are several values, and it takes one"),
        };
    }

    private static object Convert(string word, Type type, AbsolutePath directory)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        try
        {
            return target switch
            {
                _ when target == typeof(string) || target == typeof(object) => word,
                _ when target == typeof(bool) => Flag(word),
                _ when target == typeof(AbsolutePath) => AbsolutePath.Create(Path.GetFullPath(word, directory)),
                _ when target == typeof(TimeSpan) => TimeSpan.Parse(word, CultureInfo.InvariantCulture),
                // A comma would be taken for a separator of thousands: 1,5 must not be 15.
                _ when target == typeof(double) => double.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture),
                _ when target == typeof(float) => float.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture),
                _ when target == typeof(decimal) => decimal.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture),
                { IsEnum: true } => EnumValue(word, target),
                { IsPrimitive: true } => System.Convert.ChangeType(word, target, CultureInfo.InvariantCulture),
                _ => Converter(target).ConvertFromInvariantString(word) ?? throw new FormatException(),
            };
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new FormatException(
                target is { IsPrimitive: false, IsEnum: false } && !Converter(target).CanConvertFrom(typeof(string))
                    ? $"no text makes {ExpectedValue.Named(target)}: the type has no TypeConverter"
                    : $"'{word}' is not {ExpectedValue.Of(target)}{ExpectedValue.Possible(target, word)}",
                exception);
        }
    }

    /// <summary>Type converters of users throw what they like, and the framework wraps it.</summary>
    private static bool IsRefusal(Exception exception) =>
        exception is FormatException or OverflowException or ArgumentException or NotSupportedException or InvalidOperationException or AssertionException
        || exception.GetType() == typeof(Exception);

    private static bool Flag(string word) => word.ToLowerInvariant() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => throw new FormatException(),
    };

    /// <summary>Names only: a number would be no value of the enumeration, or one that nobody can read.</summary>
    private static object EnumValue(string word, Type type)
    {
        var names = Enum.GetNames(type);
        var parts = type.IsDefined(typeof(FlagsAttribute)) ? word.Split(',', StringSplitOptions.TrimEntries) : [word];
        return parts.All(part => names.Contains(part, StringComparer.OrdinalIgnoreCase))
            ? Enum.Parse(type, string.Join(',', parts), ignoreCase: !names.Contains(word, StringComparer.Ordinal))
            : throw new FormatException();
    }

    /// <summary>The converter that the type names; asking the type descriptor costs more than a whole start.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "A build is not trimmed.")]
    private static TypeConverter Converter(Type type) =>
        type.GetCustomAttribute<TypeConverterAttribute>(inherit: true)?.ConverterTypeName is { } name && Type.GetType(name) is { } converter
            ? (TypeConverter)Activator.CreateInstance(converter)!
            : TypeDescriptor.GetConverter(type);
}
