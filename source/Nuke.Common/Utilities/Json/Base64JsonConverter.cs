using System.ComponentModel;
using System.Globalization;
using System.Text;
using Nuke.Common.Utilities;

namespace Nuke.Utilities.Text.Json;

/// <summary>Turns a text, which is JSON in UTF-8 and Base64, into an object: a parameter that holds several things.</summary>
/// <typeparam name="T">What the JSON describes.</typeparam>
public class Base64JsonConverter<T> : TypeConverter
{
    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) =>
        destinationType == typeof(T) || base.CanConvertTo(context, destinationType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value is string text
        ? Encoding.UTF8.GetString(Convert.FromBase64String(text)).GetJson<T>()
        : base.ConvertFrom(context, culture, value);
}
