using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>The text of enum values.</summary>
public static class EnumerationExtensions
{
    /// <summary>The value's text: that of its <see cref="EnumValueAttribute"/>, or its name.</summary>
    public static string GetValue<T>(this T value)
        where T : Enum => typeof(T).GetField(value.ToString())?.GetCustomAttribute<EnumValueAttribute>()?.Value ?? value.ToString();
}
