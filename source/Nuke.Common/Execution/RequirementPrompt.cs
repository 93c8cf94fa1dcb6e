using System.Reflection;
using Nuke.Common.CI;
using Nuke.Common.Parameters;
using Nuke.Common.Prompts;

namespace Nuke.Common.Execution;

/// <summary>Asks the person at the terminal for the required parameters that are missing.</summary>
internal sealed class RequirementPrompt
{
    private readonly BuildContext context;
    private readonly NukeBuild build;
    private readonly Keyboard keyboard;
    private readonly Prompt prompt;

    private RequirementPrompt(BuildContext context, NukeBuild build, Keyboard keyboard)
    {
        this.context = context;
        this.build = build;
        this.keyboard = keyboard;
        prompt = new Prompt(keyboard);
    }

    /// <summary>Null where nobody can answer.</summary>
    public static RequirementPrompt? Of(BuildContext context, NukeBuild build) =>
        context.Host is not IBuildServer && context.Invocation.Keyboard?.Invoke() is { IsThere: true } keyboard
            ? new RequirementPrompt(context, build, keyboard)
            : null;

    /// <summary>Asks until the answer is a value; an empty one gives none.</summary>
    public void AskFor(IEnumerable<MemberInfo> members)
    {
        foreach (var member in members)
        {
            if (member.GetCustomAttribute<ParameterAttribute>(inherit: true) is { } attribute)
            {
                attribute.Build = build;
                var parameter = ParameterDefinition.Of(member, attribute);
                while (Answer(parameter) is { Length: > 0 } answer && !IsTaken(parameter, answer))
                {
                }
            }
        }
    }

    private string? Answer(ParameterDefinition parameter)
    {
        var question = parameter.Attribute.Description is { Length: > 0 } description ? $"{parameter.Name} ({description.TrimEnd('.')})" : parameter.Name;
        if (parameter.IsSecret)
        {
            keyboard.Output.Write($"{question}, not shown: ");
            return prompt.Secret();
        }

        return parameter is { IsList: false, Attribute.List: true } && ParameterValueSet.TextsOf(parameter, build) is { Count: > 0 } values
            ? prompt.Choice(question, [.. values.Select(value => (value, value))])
            : prompt.Input(question, null);
    }

    private bool IsTaken(ParameterDefinition parameter, string answer)
    {
        context.Parameters.Answer(
            parameter,
            parameter.IsList && parameter.Attribute.Separator is null ? answer.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [answer]);
        try
        {
            var value = parameter.Attribute.GetValue(parameter.Member, build);
            context.ComponentValues.Forget(parameter.Member);
            if (!parameter.Member.DeclaringType!.IsInterface)
            {
                parameter.Member.Write(build, value);
            }

            return true;
        }
        catch (UsageError error)
        {
            keyboard.Output.WriteLine(context.Redaction.Apply(error.Message));
            return false;
        }
    }
}
