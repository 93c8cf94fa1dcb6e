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

    private readonly string path;

    private AbsolutePath(string path) => this.path = path;

    AbsolutePath IAbsolutePathHolder.Path => this;

    /// <summary>The last segment.</summary>
    public string Name => path[(LastSeparator + 1)..];

    /// <summary>The last segment without its extension.</summary>
    public string NameWithoutExtension => Path.GetFileNameWithoutExtension(Name);

    /// <summary>The extension with its dot, or an empty string.</summary>
    public string Extension => Path.GetExtension(Name);

    /// <summary>The directory above; null at the root.</summary>
    public AbsolutePath Parent => path.Length == Root.Length ? null! : this / "..";

    private string Root => PathConstruction.GetPathRoot(path)!;

    private int LastSeparator => path.LastIndexOf(Root == "/" ? '/' : '\\');

    private StringComparison Comparison => Root == "/" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The path in normal form; one that has no root is an error.</summary>
    public static AbsolutePath Create(string path) => PathConstruction.HasPathRoot(path)
        ? new AbsolutePath(PathConstruction.NormalizePath(path))
        : throw new AssertionException($"'{path}' is no absolute path");

    public static implicit operator AbsolutePath(string? path) => path is null ? null! : Create(path);

    public static implicit operator string(AbsolutePath? path) => path?.path!;

    /// <summary>The path's directory, by <c>path / ..</c>.</summary>
    public static AbsolutePath operator /(AbsolutePath left, Range range) => range.Equals(Range.All)
        ? left.Parent
        : throw new AssertionException("Only '..' goes up from a path");

    /// <summary>The path below <paramref name="left"/>.</summary>
    public static AbsolutePath operator /(AbsolutePath left, string right) => new(PathConstruction.Combine(left.path, right));

    /// <summary>The path with text added to its last segment.</summary>
    public static AbsolutePath operator +(AbsolutePath left, string right) => Create(left.path + right);

    public static bool operator ==(AbsolutePath? a, AbsolutePath? b) => Equals(a, b);

    public static bool operator !=(AbsolutePath? a, AbsolutePath? b) => !Equals(a, b);

    /// <summary>Equal by text; with a Windows root in any case.</summary>
    protected bool Equals(AbsolutePath? other) => string.Equals(path, other?.path, Comparison);

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
        _ => throw new AssertionException($"'{format}' is no format of a path"),
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
