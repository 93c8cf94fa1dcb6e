using System.ComponentModel;
using System.Globalization;

namespace Nuke.Common.IO;

/// <summary>A rooted, normalised path. <c>directory / "a" / "b"</c> goes down, <c>path / ..</c> goes up.</summary>
[TypeConverter(typeof(TypeConverter))]
public class AbsolutePath : IAbsolutePathHolder, IFormattable
{
    /// <summary>Format: always in double quotes.</summary>
    public const string DoubleQuote = "d";

    /// <summary>Format: in double quotes when the path has a space.</summary>
    public const string DoubleQuoteIfNeeded = "dn";

    /// <summary>Format: always in single quotes.</summary>
    public const string SingleQuote = "s";

    /// <summary>Format: in single quotes when the path has a space.</summary>
    public const string SingleQuoteIfNeeded = "sn";

    /// <summary>Format: never quoted.</summary>
    public const string NoQuotes = "nq";

    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string path;

    private AbsolutePath(string path) => this.path = path;

    AbsolutePath IAbsolutePathHolder.Path => this;

    /// <summary>The last segment.</summary>
    public string Name => Path.GetFileName(path);

    /// <summary>The last segment without its extension.</summary>
    public string NameWithoutExtension => Path.GetFileNameWithoutExtension(path);

    /// <summary>The extension with its dot, or an empty string.</summary>
    public string Extension => Path.GetExtension(path);

    /// <summary>The directory above; null at the root.</summary>
    public AbsolutePath Parent => Path.GetDirectoryName(path) is { } parent ? new AbsolutePath(parent) : null!;

    /// <exception cref="ArgumentException">The path is not rooted.</exception>
    public static AbsolutePath Create(string path) => Path.IsPathFullyQualified(path)
        ? new AbsolutePath(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))
        : throw new ArgumentException($"'{path}' is no absolute path");

    public static implicit operator AbsolutePath(string path) => path is null ? null! : Create(path);

    public static implicit operator string(AbsolutePath path) => path?.path!;

    /// <summary>The path's directory, by <c>path / ..</c>.</summary>
    public static AbsolutePath operator /(AbsolutePath left, Range range) => range.Equals(Range.All)
        ? left.Parent
        : throw new ArgumentException("only '..' goes up from a path");

    /// <summary>The path below <paramref name="left"/>.</summary>
    public static AbsolutePath operator /(AbsolutePath left, string right) => Create(Path.Combine(left.path, right));

    /// <summary>The path with text added to its last segment.</summary>
    public static AbsolutePath operator +(AbsolutePath left, string right) => Create(left.path + right);

    public static bool operator ==(AbsolutePath a, AbsolutePath b) => Equals(a, b);

    public static bool operator !=(AbsolutePath a, AbsolutePath b) => !Equals(a, b);

    /// <summary>Equal by text; on Windows in any case.</summary>
    protected bool Equals(AbsolutePath other) => string.Equals(path, other?.path, Comparison);

    public override bool Equals(object? obj) => obj is AbsolutePath other && Equals(other);

    public override int GetHashCode() => path.GetHashCode(Comparison);

    public override string ToString() => path;

    /// <summary>The path in one of the formats above.</summary>
    public string ToString(string format) => ((IFormattable)this).ToString(format, null);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        DoubleQuote => $"\"{path}\"",
        DoubleQuoteIfNeeded => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path,
        SingleQuote => $"'{path}'",
        SingleQuoteIfNeeded => path.Contains(' ', StringComparison.Ordinal) ? $"'{path}'" : path,
        NoQuotes or null or "" => path,
        _ => throw new FormatException($"'{format}' is no format of a path"),
    };

    /// <summary>Converts text; a relative path starts at the working directory.</summary>
    public class TypeConverter : System.ComponentModel.TypeConverter
    {
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
            sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
            value is string text ? Create(Path.GetFullPath(text)) : base.ConvertFrom(context, culture, value);
    }
}
