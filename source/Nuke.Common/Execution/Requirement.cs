using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Parameters;
using Nuke.Common.Reporting;
using Nuke.Common.Tooling;
using Nuke.Common.ValueInjection;

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
        Throw([.. injector.MissingRequired().Select(MissingMember), .. MissingTools(build), .. scheduled.SelectMany(Unmet)]);
    }

    private static IEnumerable<string> MissingTools(NukeBuild build) => build.GetType().GetInterfaces().Prepend(build.GetType())
        .SelectMany(type => type.GetCustomAttributes<RequiresAttribute>(inherit: true))
        .Select(attribute => RequiredTool.Missing(attribute.GetRequirement()))
        .OfType<string>();

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
            return tool?.Reason(member, BuildContext.Current.Build)
                ?? (member.IsDefined(typeof(ValueInjectionAttributeBase), inherit: true)
                    ? $"{member.Name} has no value"
                    : $"{member.Name} has no value, and nothing gives it one: add [Parameter]");
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
        .Where(expression => IsMissing(Evaluate(expression, target)))
        .Select(ExpressionValue.MemberOf);

    private static IEnumerable<string> Unmet(ExecutableTarget target)
    {
        foreach (var missing in target.ToolRequirements.Select(RequiredTool.Missing).OfType<string>())
        {
            yield return $"{target.Name}: {missing}";
        }

        foreach (var expression in target.DelegateRequirements)
        {
            var value = Evaluate(expression, target);
            if (expression.ReturnType == typeof(bool))
            {
                if (value is false)
                {
                    yield return $"{target.Name} requires {RequirementText.Of(expression)}";
                }
            }
            else if (IsMissing(value))
            {
                yield return $"{target.Name}: {(ExpressionValue.TryMemberOf(expression) is { } member ? MissingMember(member) : $"{RequirementText.Of(expression)} has no value")}";
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "What a requirement of a user throws does not say which one it was.")]
    private static object? Evaluate(LambdaExpression requirement, ExecutableTarget target)
    {
        try
        {
            return ExpressionValue.Evaluate(requirement);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{target.Name} requires {RequirementText.Of(requirement)}, which has thrown", ErrorText.Causes(exception).First());
        }
    }
}
