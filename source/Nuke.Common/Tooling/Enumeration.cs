using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>A choice of texts: static fields of a class, each with its value.</summary>
public abstract class Enumeration
{
    /// <summary>The text.</summary>
    protected string Value { get; set; } = "";

    public static implicit operator string(Enumeration value) => value?.Value!;

    public static bool operator ==(Enumeration? a, Enumeration? b) => Equals(a, b);

    public static bool operator !=(Enumeration? a, Enumeration? b) => !Equals(a, b);

    /// <summary>Equal by type and text.</summary>
    protected bool Equals(Enumeration? other) => other?.GetType() == GetType() && other.Value == Value;

    public override bool Equals(object? obj) => obj is Enumeration other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Value;

    /// <summary>Converts the name of a field, in any case.</summary>
    public class TypeConverter<T> : TypeConverter
        where T : Enumeration, new()
    {
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
            sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        {
            if (value is not string text)
            {
                return base.ConvertFrom(context, culture, value);
            }

            var fields = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).ToList();
            var match = fields.Find(field => field.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
            return match?.GetValue(null) ?? throw new AssertionException(
                $"'{text}' is no {typeof(T).Name}: expected {string.Join(", ", fields.Select(field => field.Name))}");
        }
    }
}
