using System.Reflection;
using Nuke.Common.Execution;

namespace Nuke.Common.Parameters;

/// <summary>The values that a parameter can have, where they are few.</summary>
internal static class ParameterValueSet
{
    public static IEnumerable<(string Text, object Object)>? Of(ParameterAttribute attribute, MemberInfo member, object? instance)
    {
        if (attribute.ValueProviderMember is { } name)
        {
            var type = attribute.ValueProviderType ?? instance?.GetType() ?? member.DeclaringType!;
            var provider = type.FindMember(name)
                ?? throw new UsageError($"{type.Name} has no member {name}, which {member.Name} names for its values", "correct the attribute");
            var values = (IEnumerable<string>?)provider.Read(type.IsInstanceOfType(instance) ? instance : null) ?? [];
            return values.Select(value => (value, (object)value));
        }

        var element = ListType.ElementOf(member.ValueType()) ?? member.ValueType();
        return NamesOf(element) is { Count: > 0 } names ? names.Select(text => (text, ValueOf(element, text))) : null;
    }

    /// <summary>The names of a parameter's possible values; none when any value is possible.</summary>
    public static IReadOnlyList<string> TextsOf(ParameterDefinition parameter, NukeBuild build)
    {
        var texts = new List<string>();
        foreach (var (text, _) in parameter.Attribute.GetValueSet(parameter.Member, build) ?? [])
        {
            texts.Add(text);
        }

        return texts;
    }

    /// <summary>The names of an enumeration's values, of either kind; else none.</summary>
    public static IReadOnlyList<string> NamesOf(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value.IsEnum
            ? Enum.GetNames(value)
            : [.. EnumerationFields(value).Select(field => field.Name)];
    }

    private static object ValueOf(Type type, string name)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value.IsEnum ? Enum.Parse(value, name) : value.GetField(name)!.GetValue(null)!;
    }

    /// <summary>NUKE's enumerations are classes whose values are public static fields of their own type.</summary>
    private static IEnumerable<FieldInfo> EnumerationFields(Type type) =>
        type.IsClass && type != typeof(string)
            ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == type)
            : [];
}
