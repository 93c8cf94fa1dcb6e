using System.Collections;
using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>Calls the method that a tool has for writing values of its own kind.</summary>
internal static class ArgumentFormatter
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    /// <returns>The text, or the texts of the items of a list that the method takes one by one.</returns>
    public static object Format(ToolOptions options, PropertyInfo property, ArgumentAttribute attribute, object value)
    {
        var type = attribute.FormatterType ?? property.DeclaringType!;
        var method = type.GetMethod(attribute.FormatterMethod, Any) ?? throw new AssertionException(
            $"{property.DeclaringType!.Name}.{property.Name} is formatted by {type.Name}.{attribute.FormatterMethod}, which does not exist: correct its name");
        var parameters = method.GetParameters();
        return value is IEnumerable items and not string && !parameters[0].ParameterType.IsInstanceOfType(value)
            ? items.Cast<object>().Select(Text).ToList()
            : Text(value);

        string Text(object item) => (string?)method.Invoke(
            method.IsStatic ? null : options,
            parameters.Length == 1 ? [item] : [item, property]) ?? "";
    }
}
