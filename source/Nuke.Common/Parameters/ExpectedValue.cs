using System.Globalization;
using Nuke.Common.CI;
using Nuke.Common.IO;

namespace Nuke.Common.Parameters;

/// <summary>Says which values a type has.</summary>
internal static class ExpectedValue
{
    /// <summary>For example <c>a whole number from 0 to 255</c>.</summary>
    public static string Of(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return Type.GetTypeCode(value) switch
        {
            _ when value.IsEnum => Named(value),
            TypeCode.String => "a text",
            TypeCode.Boolean => "true or false",
            >= TypeCode.SByte and <= TypeCode.UInt64 => $"a whole number from {Bound(value, "MinValue")} to {Bound(value, "MaxValue")}",
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal => "a number such as 1.5",
            TypeCode.Char => "one character",
            TypeCode.DateTime => "a date such as 2026-03-01T12:00:00Z",
            _ when value == typeof(DateTimeOffset) => "a date such as 2026-03-01T12:00:00Z",
            _ when value == typeof(TimeSpan) => "a time such as 00:05:00",
            _ when value == typeof(AbsolutePath) => "a path",
            _ when value == typeof(Partition) => "a part of the whole such as 2/3",
            _ => Named(value),
        };
    }

    /// <summary>What was probably meant, and what is possible; nothing where anything is.</summary>
    public static string Possible(Type type, string word)
    {
        var names = ParameterValueSet.NamesOf(type);
        return names is [] ? "" : $": {Nearest.Hint(word, names)}possible are {string.Join(", ", names)}";
    }

    /// <summary>For example <c>a Dictionary&lt;String, Int32&gt;</c>.</summary>
    public static string Named(Type type) => $"{("AEIOU".Contains(type.Name[0], StringComparison.Ordinal) ? "an" : "a")} {Name(type)}";

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;

    private static string Bound(Type type, string name) =>
        System.Convert.ToString(type.GetField(name)!.GetValue(null), CultureInfo.InvariantCulture)!;
}
