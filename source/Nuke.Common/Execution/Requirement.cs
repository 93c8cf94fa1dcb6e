using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Parameters;

namespace Nuke.Common.Execution;

/// <summary>What must be there before the first target runs.</summary>
internal static class Requirement
{
    /// <exception cref="UsageError">Something that a target of the plan requires is missing.</exception>
    public static void Check(IEnumerable<ExecutableTarget> plan) =>
        Throw([.. plan.Where(target => target.Status == ExecutionStatus.Scheduled).SelectMany(Unmet)]);

    public static IReadOnlySet<MemberInfo> MembersOf(IEnumerable<ExecutableTarget> plan) =>
        plan.SelectMany(target => target.DelegateRequirements)
            .Select(ExpressionValue.TryMemberOf)
            .OfType<MemberInfo>()
            .ToHashSet();

    public static bool IsMissing(object? value) => value switch
    {
        null => true,
        string text => text.Length == 0,
        ICollection collection => collection.Count == 0,
        _ => false,
    };

    /// <summary>The member, and how to give it a value.</summary>
    public static string MissingMember(MemberInfo member)
    {
        if (member.GetCustomAttribute<ParameterAttribute>(inherit: true) is not { } attribute)
        {
            return $"{member.Name} has no value";
        }

        var parameter = ParameterDefinition.Of(member, attribute);
        return $"{parameter.Name} has no value: give {parameter.Option}, or set {parameter.Variables.Last()}";
    }

    public static void Throw(IReadOnlyList<string> unmet)
    {
        if (unmet is not [])
        {
            throw new UsageError(unmet is [var one] ? one : $"{unmet.Count} requirements are not met{string.Concat(unmet.Select(text => $"{Environment.NewLine}  {text}"))}", "nothing has run");
        }
    }

    private static IEnumerable<string> Unmet(ExecutableTarget target)
    {
        foreach (var expression in target.DelegateRequirements)
        {
            var value = ExpressionValue.Evaluate(expression);
            if (expression.ReturnType == typeof(bool))
            {
                if (value is false)
                {
                    yield return $"{target.Name} requires {Readable(expression)}";
                }
            }
            else if (IsMissing(value))
            {
                yield return $"{target.Name}: {(ExpressionValue.TryMemberOf(expression) is { } member ? MissingMember(member) : $"{Readable(expression)} has no value")}";
            }
        }
    }

    /// <summary>Without the <c>value(Build).</c> that the compiler puts in front of members.</summary>
    private static string Readable(LambdaExpression expression)
    {
        var text = expression.Body.ToString();
        var start = text.IndexOf("value(", StringComparison.Ordinal);
        while (start >= 0)
        {
            var end = text.IndexOf(").", start, StringComparison.Ordinal);
            text = end < 0 ? text : text.Remove(start, end + 2 - start);
            start = end < 0 ? -1 : text.IndexOf("value(", StringComparison.Ordinal);
        }

        return text;
    }
}
