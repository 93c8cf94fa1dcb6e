using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Parameters;

namespace Nuke.Common.Execution;

internal sealed partial class TargetDefinition
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public ITargetDefinition Base()
    {
        var current = inherited.Count > 0 ? inherited.Peek() : (PropertyInfo)target.Member;
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

    private PropertyInfo? Overridden(PropertyInfo property)
    {
        var name = property.Name.Split('.')[^1];
        for (var type = property.DeclaringType?.BaseType; type is not null; type = type.BaseType)
        {
            if (type.GetProperty(name, Declared) is { GetMethod.IsAbstract: false } overridden)
            {
                return overridden;
            }
        }

        return build.GetType().GetInterfaces()
            .Where(candidate => candidate != property.DeclaringType && candidate.IsAssignableFrom(property.DeclaringType))
            .Select(candidate => candidate.GetProperty(name, Declared))
            .FirstOrDefault(candidate => candidate is { GetMethod.IsAbstract: false });
    }
}
