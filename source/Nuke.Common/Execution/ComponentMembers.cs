using System.Reflection;
using Nuke.Common.Parameters;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Execution;

/// <summary>The targets and values that components add to a build.</summary>
internal static class ComponentMembers
{
    /// <summary>A name on the command line must mean one thing: the build says which one where components share it.</summary>
    /// <exception cref="UsageError">Two components have a member of the same name, and the build has none.</exception>
    public static void CheckNames(Type buildType)
    {
        var shared = buildType.GetInterfaces()
            .SelectMany(component => component.GetProperties(MemberAccess.Declared))
            .Where(property => !property.Name.Contains('.', StringComparison.Ordinal))
            .GroupBy(property => property.Name)
            .Where(group => group.Skip(1).Any() && buildType.FindMember(group.Key)!.DeclaringType!.IsInterface);
        foreach (var group in shared)
        {
            var visible = group.Where(property => IsNamed(property) && !group.Any(other => Hides(other, property))).ToArray();
            if (visible is [var one, var another, ..])
            {
                throw new UsageError(
                    $"{PlaceOf(one)} and {PlaceOf(another)} have the same name",
                    $"give {buildType.Name} a member {one.Name} that says which of them counts");
            }
        }
    }

    private static bool IsNamed(PropertyInfo property) =>
        TargetCatalogue.IsTarget(property.PropertyType) || property.IsDefined(typeof(ValueInjectionAttributeBase), inherit: true);

    private static bool Hides(PropertyInfo other, PropertyInfo property) =>
        other != property && property.DeclaringType!.IsAssignableFrom(other.DeclaringType);

    private static string PlaceOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
