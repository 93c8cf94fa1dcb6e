using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Parameters;
using Nuke.Common.Tooling;

namespace Nuke.Common.Execution;

/// <summary>What must be there before the first target runs.</summary>
internal static class Requirement
{
    /// <summary>Asks for what is missing where a person can answer; nothing has run yet.</summary>
    /// <exception cref="UsageError">Something that the build or a target of the plan requires is missing.</exception>
    public static void Check(BuildContext context, NukeBuild build, IEnumerable<ExecutableTarget> plan)
    {
        var scheduled = plan.Where(target => target.Status == ExecutionStatus.Scheduled).ToArray();
        var injector = new ValueInjector(build);
        RequirementPrompt.Of(context, build)?.AskFor(injector.MissingRequired().Concat(scheduled.SelectMany(MissingMembers)).Distinct().ToArray());
        Throw([.. injector.MissingRequired().Select(MissingMember), .. scheduled.SelectMany(Unmet)]);
    }

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
    private static string MissingMember(MemberInfo member)
    {
        if (member.GetCustomAttribute<ParameterAttribute>(inherit: true) is not { } attribute)
        {
            var tool = member.GetCustomAttribute<ToolInjectionAttributeBase>(inherit: true);
            tool?.Build = BuildContext.Current.Build!;
            return tool?.Reason(member, BuildContext.Current.Build) ?? $"{member.Name} has no value";
        }

        var parameter = ParameterDefinition.Of(member, attribute);
        var encrypted = BuildContext.Current.Parameters.FindEncrypted(parameter) is { } place ? $" (that of {place} is encrypted, and only NUKE can read it)" : "";
        return $"{parameter.Name} has no value{encrypted}: give {parameter.Option}, or set {parameter.Variable}";
    }

    private static void Throw(IReadOnlyList<string> unmet)
    {
        if (unmet is not [])
        {
            throw new UsageError(unmet is [var one] ? one : $"{unmet.Count} requirements are not met{string.Concat(unmet.Select(text => $"{Environment.NewLine}  {text}"))}", "nothing has run");
        }
    }

    private static IEnumerable<MemberInfo> MissingMembers(ExecutableTarget target) => target.DelegateRequirements
        .Where(expression => expression.ReturnType != typeof(bool) && ExpressionValue.TryMemberOf(expression) is not null)
        .Where(expression => IsMissing(ExpressionValue.Evaluate(expression)))
        .Select(ExpressionValue.MemberOf);

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
    public static string Readable(LambdaExpression expression)
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
