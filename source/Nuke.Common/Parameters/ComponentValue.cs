using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Parameters;

/// <summary>The value of a member that a component declares and cannot hold itself.</summary>
internal static class ComponentValue
{
    /// <exception cref="UsageError">The user gave something that is no such value.</exception>
    public static object? Of(LambdaExpression expression, NukeBuild build)
    {
        var member = ExpressionValue.MemberOf(expression);
        var attribute = member.GetCustomAttribute<ValueInjectionAttributeBase>(inherit: true)
            ?? throw new ArgumentException($"{member.DeclaringType?.Name}.{member.Name} has no attribute that gives it a value, such as [Parameter]");
        attribute.Build = build;
        return attribute.TryGetValue(member, build);
    }
}
