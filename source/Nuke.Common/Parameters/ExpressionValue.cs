using System.Linq.Expressions;
using System.Reflection;

namespace Nuke.Common.Parameters;

/// <summary>What an expression such as <c>() =&gt; Configuration</c> names.</summary>
internal static class ExpressionValue
{
    /// <summary>The field or property; a conversion around it does not count.</summary>
    /// <exception cref="ArgumentException">The expression is something else.</exception>
    public static MemberInfo MemberOf(LambdaExpression expression) =>
        TryMemberOf(expression) ?? throw new ArgumentException($"'{expression.Body}' names no field or property");

    public static MemberInfo? TryMemberOf(LambdaExpression expression) => WithoutConversion(expression.Body) is MemberExpression member
        ? member.Member
        : null;

    /// <summary>The value; a member is read without compiling anything.</summary>
    public static object? Evaluate(LambdaExpression expression) => WithoutConversion(expression.Body) switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Expression: null or ConstantExpression } member =>
            member.Member.Read((member.Expression as ConstantExpression)?.Value),
        _ => expression.Compile(preferInterpretation: true).DynamicInvoke(),
    };

    private static Expression WithoutConversion(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } conversion
            ? conversion.Operand
            : expression;
}
