using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Parameters;

/// <summary>The values of members that components declare and cannot hold themselves; each is looked for once.</summary>
internal sealed class ComponentValues
{
    private readonly ConcurrentDictionary<MemberInfo, Lazy<object?>> values = new();

    /// <exception cref="UsageError">The user gave something that is no such value.</exception>
    public object? Get(LambdaExpression expression, NukeBuild build) => Get(ExpressionValue.MemberOf(expression), build);

    /// <inheritdoc cref="Get(LambdaExpression, NukeBuild)"/>
    public object? Get(MemberInfo member, NukeBuild build) =>
        values.GetOrAdd(member, _ => new Lazy<object?>(() => Find(member, build))).Value;

    /// <summary>The value is looked for again.</summary>
    public void Forget(MemberInfo member) => values.TryRemove(member, out _);

    private static object? Find(MemberInfo member, NukeBuild build)
    {
        var attribute = member.GetCustomAttribute<ValueInjectionAttributeBase>(inherit: true)
            ?? throw new ArgumentException($"{member.DeclaringType?.Name}.{member.Name} has no attribute that gives it a value, such as [Parameter]");
        attribute.Build = build;
        return attribute.TryGetValue(member, build);
    }
}
