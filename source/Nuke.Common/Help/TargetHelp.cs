using System.Text;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;
using Nuke.Common.Reporting;

namespace Nuke.Common.Help;

/// <summary>Everything that a target says of itself, and what the others say of it.</summary>
internal sealed class TargetHelp(IReadOnlyList<ExecutableTarget> targets, Palette palette, int width)
{
    private const int Column = 18;

    public string Of(ExecutableTarget target)
    {
        var text = new StringBuilder(palette.Success(target.Name)).AppendLine(target.IsDefault ? " (default)" : "");
        foreach (var line in TextBlock.Lines(target.Description ?? "", width - 2))
        {
            text.Append("  ").AppendLine(line);
        }

        text.AppendLine();
        foreach (var (name, values) in Facts(target))
        {
            var lines = TextBlock.Lines(string.Join(", ", values), width - Column);
            text.AppendJoin(Environment.NewLine, lines is [] ? [] : TextBlock.Row($"  {name}", lines, Column)).Append(lines is [] ? "" : Environment.NewLine);
        }

        return text.ToString();
    }

    private IEnumerable<(string Name, IEnumerable<string> Values)> Facts(ExecutableTarget target)
    {
        var first = ExecutionPlanner.Plan(targets, [target]).TakeWhile(other => other != target).Select(other => other.Name);
        return
        [
            ("depends on", Names(target.ExecutionDependencies)),
            ("runs after", Names(target.OrderDependencies)),
            ("triggered by", Names(target.TriggerDependencies)),
            ("triggers", Names(target.Triggers)),
            ("needed by", Names(targets.Where(other => other.ExecutionDependencies.Contains(target)))),
            ("runs first", first),
            ("only when", target.StaticConditions.Concat(target.DynamicConditions).Select(condition => condition.Text.Trim())),
            ("requires", target.DelegateRequirements.Select(RequirementText.Of)),
            ("parameters", Requirement.MembersOf([target]).Select(Option).OfType<string>()),
            ("makes", target.ArtifactProducts),
            ("uses", target.ArtifactDependencies.SelectMany(group => group)),
            ("after a failure", target.AssuredAfterFailure ? ["runs all the same"] : []),
            ("when it fails", target.ProceedAfterFailure ? ["the others go on"] : []),
        ];
    }

    private static IEnumerable<string> Names(IEnumerable<ExecutableTarget> targets) => targets.Select(target => target.Name);

    private static string? Option(System.Reflection.MemberInfo member) =>
        Attribute.GetCustomAttribute(member, typeof(ParameterAttribute)) is ParameterAttribute attribute ? ParameterDefinition.Of(member, attribute).Option : null;
}
