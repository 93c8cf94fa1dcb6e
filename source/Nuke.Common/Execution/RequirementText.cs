using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Nuke.Common.Execution;

/// <summary>Writes a requirement as its author did: without the conversions and the owners that the compiler adds.</summary>
internal static class RequirementText
{
    private static readonly Dictionary<ExpressionType, string> Operators = new()
    {
        [ExpressionType.AndAlso] = "&&",
        [ExpressionType.OrElse] = "||",
        [ExpressionType.Equal] = "==",
        [ExpressionType.NotEqual] = "!=",
        [ExpressionType.LessThan] = "<",
        [ExpressionType.LessThanOrEqual] = "<=",
        [ExpressionType.GreaterThan] = ">",
        [ExpressionType.GreaterThanOrEqual] = ">=",
        [ExpressionType.Add] = "+",
        [ExpressionType.Subtract] = "-",
        [ExpressionType.Multiply] = "*",
        [ExpressionType.Divide] = "/",
        [ExpressionType.Modulo] = "%",
        [ExpressionType.And] = "&",
        [ExpressionType.Or] = "|",
        [ExpressionType.Coalesce] = "??",
    };

    public static string Of(LambdaExpression requirement) => Of(requirement.Body);

    private static string Of(Expression expression) => expression switch
    {
        ConstantExpression constant => Literal(constant.Value),
        MemberExpression member => Owner(member.Expression, member.Member) + member.Member.Name,
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs } conversion => Of(conversion.Operand),
        UnaryExpression { NodeType: ExpressionType.Not } not => $"!{Inner(not.Operand)}",
        UnaryExpression { NodeType: ExpressionType.ArrayLength } length => $"{Of(length.Operand)}.Length",
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => $"{Of(index.Left)}[{Of(index.Right)}]",
        BinaryExpression binary when Operators.TryGetValue(binary.NodeType, out var symbol) =>
            $"{Inner(Named(binary.Left, binary.Right))} {symbol} {Inner(Named(binary.Right, binary.Left))}",
        NewArrayExpression array => List(array.Expressions),
        MethodCallExpression { Object: null } call when call.Method.IsDefined(typeof(ExtensionAttribute)) =>
            $"{Of(call.Arguments[0])}.{call.Method.Name}({List(call.Arguments.Skip(1))})",
        MethodCallExpression { Method.IsSpecialName: true, Object: { } owner } call => $"{Of(owner)}[{List(call.Arguments)}]",
        MethodCallExpression call => $"{Owner(call.Object, call.Method)}{call.Method.Name}({List(call.Arguments)})",
        _ => expression.ToString(),
    };

    private static string List(IEnumerable<Expression> expressions) => string.Join(", ", expressions.Select(Of));

    private static string Inner(Expression expression) =>
        expression is BinaryExpression { NodeType: not ExpressionType.ArrayIndex } ? $"({Of(expression)})" : Of(expression);

    /// <summary>The build, and the object that holds captured variables, are constants that nobody has written.</summary>
    private static string Owner(Expression? owner, MemberInfo member) => owner switch
    {
        null when member.DeclaringType!.IsAssignableFrom(typeof(NukeBuild)) || typeof(NukeBuild).IsAssignableFrom(member.DeclaringType) => "",
        null => $"{member.DeclaringType!.Name}.",
        ConstantExpression => "",
        UnaryExpression { Operand: ConstantExpression } => "",
        _ => $"{Of(owner)}.",
    };

    /// <summary>The compiler compares enumerations as numbers.</summary>
    private static Expression Named(Expression expression, Expression other) =>
        expression is ConstantExpression { Value: int number } && other is UnaryExpression { NodeType: ExpressionType.Convert, Operand.Type: { IsEnum: true } type }
            ? Expression.Constant(Enum.ToObject(type, number))
            : expression;

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum name => $"{name.GetType().Name}.{name}",
        _ => value.ToString() ?? "",
    };
}
