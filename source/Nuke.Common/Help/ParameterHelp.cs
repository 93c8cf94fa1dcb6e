using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common.Help;

/// <summary>What the help says of a parameter: what it is for, which values it can have, which it has and from where.</summary>
internal sealed class ParameterHelp(BuildContext context, NukeBuild build)
{
    private const int MostValues = 12;
    private const int WidestOption = 24;

    public IEnumerable<string> Lines(IReadOnlyList<ParameterDefinition> parameters)
    {
        var column = parameters.Select(parameter => parameter.Option.Length).Where(length => length <= WidestOption).Append(0).Max() + 5;
        return parameters.SelectMany(parameter => TextBlock.Row(
            $"  {parameter.Option}",
            [.. Texts(parameter).SelectMany(text => TextBlock.Lines(text, context.Console.Width - column))],
            column));
    }

    private IEnumerable<string> Texts(ParameterDefinition parameter)
    {
        var targets = string.Join('+', context.Targets.Where(target => target.IsDefault).Select(target => target.Name));
        var description = (parameter.Attribute.Description ?? "")
            .Replace("Default is '{default_target}'.", targets.Length > 0 ? $"Default is '{targets}'." : "Without any, this help is shown.", StringComparison.Ordinal);
        yield return string.Join(' ', new[] { description, Values(parameter), NeededBy(parameter) }.Where(part => part.Length > 0));
        if (Current(parameter) is { } current)
        {
            yield return context.Console.Palette.Faint(current);
        }
    }

    private string Values(ParameterDefinition parameter)
    {
        var values = parameter.Attribute.List ? ParameterValueSet.TextsOf(parameter, build) : [];
        return values.Count is 0 or > MostValues ? "" : $"[{string.Join(", ", values)}]";
    }

    private string NeededBy(ParameterDefinition parameter)
    {
        var targets = context.Targets.Where(target => target.Listed && Requirement.MembersOf([target]).Contains(parameter.Member)).Select(target => target.Name);
        return parameter.IsRequired ? "(required)" : string.Join(", ", targets) is { Length: > 0 } names ? $"(required by {names})" : "";
    }

    /// <summary>The value and where it comes from; null where there is none to speak of.</summary>
    private string? Current(ParameterDefinition parameter)
    {
        try
        {
            if (context.Parameters.Find(parameter) is not { } given)
            {
                return parameter is { IsSecret: false, IsBuiltIn: false } && DefaultValue.Of(parameter.Member, build, context.Root) is { } text
                    ? $"= {text}, the default"
                    : null;
            }

            var words = given.Words is [] ? "true" : string.Join(' ', given.Words);
            return parameter.IsSecret ? $"given by {given.Source}, and not shown" : $"= {words}, from {given.Source}";
        }
        catch (UsageError error)
        {
            return error.Message.Split(Environment.NewLine)[0];
        }
    }
}
