using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Parameters;

namespace Nuke.Common.Execution;

internal sealed partial class TargetDefinition
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public ITargetDefinition Base()
    {
        var current = inherited.Count > 0 ? inherited.Peek() : Implementation((PropertyInfo)target.Member);
        return Apply(Overridden(current)
            ?? throw new UsageError($"{target.Name} calls Base(), but overrides nothing", "remove the call, or override a target"));
    }

    public ITargetDefinition Inherit(params Target[] targets) => With(() => Array.ForEach(targets, other => other(this)));

    public ITargetDefinition Inherit<T>(params Expression<Func<T, Target>>[] targets) =>
        With(() => Array.ForEach(
            targets is [] ? [OnlyTargetOf(typeof(T))] : Array.ConvertAll(targets, expression => (PropertyInfo)ExpressionValue.MemberOf(expression)),
            property => Apply(property)));

    /// <summary>Applies what this very property says, even where the build overrides it.</summary>
    private TargetDefinition Apply(PropertyInfo property)
    {
        var pointer = property.GetMethod!.MethodHandle.GetFunctionPointer();
        var getter = (Func<Target>)Activator.CreateInstance(typeof(Func<Target>), build, pointer)!;
        inherited.Push(property);
        getter()(this);
        inherited.Pop();
        return this;
    }

    /// <summary>What runs when the build is asked for a component's property: the property itself, or what overrides it.</summary>
    private PropertyInfo Implementation(PropertyInfo property)
    {
        if (property.DeclaringType is not { IsInterface: true } component)
        {
            return property;
        }

        var map = build.GetType().GetInterfaceMap(component);
        var getter = map.TargetMethods[Array.IndexOf(map.InterfaceMethods, property.GetMethod)];
        return getter.DeclaringType!.GetProperties(Declared).Single(candidate => candidate.GetMethod == getter);
    }

    /// <summary>What the property overrides: that of a base class, else that of the most derived component.</summary>
    private static PropertyInfo? Overridden(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        var name = property.Name.Split('.')[^1];
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.GetProperties(Declared).FirstOrDefault(IsBody) is { } overridden)
            {
                return overridden;
            }
        }

        return type.GetInterfaces()
            .OrderByDescending(component => component.GetInterfaces().Length)
            .SelectMany(component => component.GetProperties(Declared))
            .FirstOrDefault(IsBody);

        bool IsBody(PropertyInfo candidate) =>
            candidate.Name.Split('.')[^1] == name && candidate.PropertyType == property.PropertyType && candidate.GetMethod is { IsAbstract: false };
    }
}
