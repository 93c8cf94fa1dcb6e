using System.Linq.Expressions;
using System.Reflection;

namespace Nuke.Common.Utilities;

public static partial class ReflectionUtility
{
    /// <summary>The member that the expression reads or calls.</summary>
    public static MemberInfo GetMemberInfo(this LambdaExpression expression) => Body(expression) switch
    {
        MemberExpression member => member.Member,
        MethodCallExpression call => call.Method,
        var other => throw new AssertionException($"'{other}' neither reads a member nor calls a method"),
    };

    /// <inheritdoc cref="GetMemberInfo"/>
    public static MemberInfo GetMemberInfo<T>(this Expression<Func<T>> expression) => ((LambdaExpression)expression).GetMemberInfo();

    /// <summary>The object whose member the expression reads or calls; null for a member of a type.</summary>
    public static object? GetTarget(this LambdaExpression expression) => Body(expression) switch
    {
        MemberExpression member => Value(member.Expression),
        MethodCallExpression call => Value(call.Object),
        var other => throw new AssertionException($"'{other}' neither reads a member nor calls a method"),
    };

    /// <summary>The values of the arguments.</summary>
    public static IEnumerable<object?> GetArguments(this MethodCallExpression expression) => [.. expression.Arguments.Select(Value)];

    /// <summary>A value type that is wanted as an object is converted, which is no part of what the author meant.</summary>
    private static Expression Body(LambdaExpression expression) =>
        expression.Body is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } ? operand : expression.Body;

    private static object? Value(Expression? expression) => expression switch
    {
        null => null,
        ConstantExpression constant => constant.Value,
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile()(),
    };
}
