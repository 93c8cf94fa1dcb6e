using System.Reflection;

namespace Nuke.Common.Parameters;

/// <summary>Fields and properties alike.</summary>
internal static class MemberAccess
{
    public const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static Type ValueType(this MemberInfo member) => member switch
    {
        FieldInfo field => field.FieldType,
        PropertyInfo property => property.PropertyType,
        _ => throw new ArgumentException($"{member.Name} is neither a field nor a property"),
    };

    public static object? Read(this MemberInfo member, object? instance) => member switch
    {
        FieldInfo field => field.GetValue(field.IsStatic ? null : instance),
        PropertyInfo property => property.GetValue(instance, BindingFlags.DoNotWrapExceptions, null, null, null),
        _ => throw new ArgumentException($"{member.Name} is neither a field nor a property"),
    };

    /// <summary>Whether <see cref="Write"/> can set the member: a property that computes its value cannot be set.</summary>
    public static bool IsWritable(this MemberInfo member) =>
        member is FieldInfo || member is PropertyInfo property && (property.CanWrite || BackingField(property) is not null);

    /// <summary>Whether reading the member runs no code of its author.</summary>
    public static bool IsStored(this MemberInfo member) => member is FieldInfo || member is PropertyInfo property && BackingField(property) is not null;

    /// <exception cref="UsageError">A static readonly field, which the runtime protects.</exception>
    public static void Write(this MemberInfo member, object? instance, object? value)
    {
        var field = member as FieldInfo ?? (member is PropertyInfo { CanWrite: false } readOnly ? BackingField(readOnly) : null);
        if (field is { IsStatic: true, IsInitOnly: true })
        {
            throw new UsageError($"{member.DeclaringType?.Name}.{member.Name} cannot be given a value", "remove its 'readonly', or its 'static'");
        }

        if (field is not null)
        {
            field.SetValue(field.IsStatic ? null : instance, value);
        }
        else
        {
            ((PropertyInfo)member).SetValue(instance, value, BindingFlags.DoNotWrapExceptions, null, null, null);
        }
    }

    /// <summary>The members of a build: those of its classes, the most derived first, then those that its interfaces add.</summary>
    /// <param name="buildType">The class of the build.</param>
    /// <param name="isWanted">What counts: a member that does not hides none of a component.</param>
    public static IEnumerable<MemberInfo> MembersOfBuild(this Type buildType, Func<MemberInfo, bool> isWanted)
    {
        var names = new HashSet<string>();
        return buildType.Hierarchy().Concat(buildType.GetInterfaces())
            .SelectMany(type => type.GetFields(Declared).Cast<MemberInfo>().Concat(type.GetProperties(Declared)))
            .Where(member => !member.Name.Contains('.', StringComparison.Ordinal) && isWanted(member))
            .Where(member => names.Add(member.Name));
    }

    public static MemberInfo? FindMember(this Type buildType, string name) =>
        buildType.MembersOfBuild(member => member.Name == name).FirstOrDefault();

    private static IEnumerable<Type> Hierarchy(this Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            yield return current;
        }
    }

    private static FieldInfo? BackingField(PropertyInfo property) =>
        property.DeclaringType?.GetField($"<{property.Name}>k__BackingField", Declared);
}
