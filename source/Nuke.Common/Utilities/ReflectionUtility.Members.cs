using System.Reflection;
using Nuke.Common.Parameters;

namespace Nuke.Common.Utilities;

public static partial class ReflectionUtility
{
    /// <summary>The type of a field or property, or what a method returns.</summary>
    public static Type GetMemberType(this MemberInfo member) => member is MethodInfo method ? method.ReturnType : member.ValueType();

    /// <summary>The value of a field or property, or what a method returns.</summary>
    public static object? GetValue(this MemberInfo member, object? obj = null, object[]? args = null) => member switch
    {
        MethodInfo method => method.Invoke(obj, BindingFlags.DoNotWrapExceptions, null, args, null),
        PropertyInfo property => property.GetValue(obj, BindingFlags.DoNotWrapExceptions, null, args, null),
        _ => member.Read(obj),
    };

    /// <inheritdoc cref="GetValue"/>
    public static T GetValue<T>(this MemberInfo member, object? obj = null, object[]? args = null) => (T)member.GetValue(obj, args)!;

    /// <summary>Sets a field or property, also one that can only be read.</summary>
    public static void SetValue(this MemberInfo member, object instance, object value) => member.Write(instance, value);

    /// <summary>The value of a field or property of the name, or what a method of the name returns.</summary>
    /// <param name="type">The type that has the member.</param>
    /// <param name="memberName">The name.</param>
    /// <param name="target">The object; null for a member of the type.</param>
    /// <param name="bindingFlags">Where to look; by the object unless told.</param>
    /// <param name="args">What the method takes.</param>
    public static object? InvokeMember(
        this Type type,
        string memberName,
        object? target,
        BindingFlags? bindingFlags = null,
        params object[] args)
    {
        const BindingFlags any = BindingFlags.InvokeMethod | BindingFlags.GetProperty | BindingFlags.GetField | BindingFlags.DoNotWrapExceptions;
        return type.InvokeMember(
            memberName,
            any | (bindingFlags ?? (target is null ? Static : Instance)),
            binder: null,
            target,
            args,
            System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <inheritdoc cref="InvokeMember"/>
    public static T InvokeMember<T>(
        this Type type,
        string memberName,
        object? target,
        BindingFlags? bindingFlags = null,
        params object[] args) => (T)type.InvokeMember(memberName, target, bindingFlags, args)!;

    /// <summary>Calls the delegate; what it throws comes as it is.</summary>
    public static void DynamicInvokeUnwrap(this Delegate @delegate, params object[] args) => @delegate.DynamicInvokeUnwrap<object?>(args);

    /// <inheritdoc cref="DynamicInvokeUnwrap"/>
    public static T DynamicInvokeUnwrap<T>(this Delegate @delegate, params object[] args)
    {
        try
        {
            return (T)@delegate.DynamicInvoke(args)!;
        }
        catch (TargetInvocationException exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.Unwrap());
            throw;
        }
    }

    /// <summary>Whether the member, or one that it overrides, has the attribute.</summary>
    public static bool HasCustomAttribute<T>(this MemberInfo member)
        where T : Attribute => member.IsDefined(typeof(T), inherit: true);

    /// <summary>Whether the parameter has the attribute.</summary>
    public static bool HasCustomAttribute<T>(this ParameterInfo parameter)
        where T : Attribute => parameter.IsDefined(typeof(T), inherit: true);

    /// <summary>Whether it belongs to the type and not to its instances.</summary>
    public static bool IsStatic(this MemberInfo member) => Accessor(member)?.IsStatic ?? member is FieldInfo { IsStatic: true };

    /// <summary>Whether everyone can see it.</summary>
    public static bool IsPublic(this MemberInfo member) =>
        member is Type { IsVisible: true } || (Accessor(member)?.IsPublic ?? member is FieldInfo { IsPublic: true });

    /// <summary>Whether derived classes can see it, and others not.</summary>
    public static bool IsFamily(this MemberInfo member) => Accessor(member)?.IsFamily ?? member is FieldInfo { IsFamily: true };

    /// <summary>Whether its own assembly can see it, and others not.</summary>
    public static bool IsAssembly(this MemberInfo member) => Accessor(member)?.IsAssembly ?? member is FieldInfo { IsAssembly: true };

    /// <summary>Whether it implements a member of an interface under the interface's name.</summary>
    public static bool IsExplicit(this MemberInfo member) => member.Name.Contains('.', StringComparison.Ordinal) && member is not ConstructorInfo;

    /// <summary>Whether it is the first parameter of an extension method.</summary>
    public static bool IsExtensionParameter(this ParameterInfo parameter) =>
        parameter.Position == 0 && parameter.Member.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false);

    /// <summary>Of a property and an event, the method that reads it, or else changes it.</summary>
    private static MethodBase? Accessor(MemberInfo member) => member switch
    {
        MethodBase method => method,
        PropertyInfo property => property.GetMethod ?? property.SetMethod,
        EventInfo @event => @event.AddMethod,
        _ => null,
    };
}
