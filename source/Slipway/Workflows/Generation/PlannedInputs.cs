using System.Text.RegularExpressions;
using Nuke.Common;

namespace Slipway.Workflows.Generation;

/// <summary>What a person who starts a workflow is asked.</summary>
internal sealed partial class PlannedInputs
{
    private readonly WorkflowAttribute workflow;
    private readonly IReadOnlyList<BuildParameter> known;
    private readonly IReadOnlyList<BuildParameter> parameters;
    private readonly IReadOnlyList<PlannedJob> switched;

    /// <exception cref="UserError">A parameter is not there, or a job asks for what nobody is asked.</exception>
    public PlannedInputs(WorkflowAttribute workflow, INukeBuild build, IReadOnlyList<PlannedJob> jobs)
    {
        this.workflow = workflow;
        known = BuildParameter.AllOf(build);
        switched = [.. jobs.Where(x => x.Attribute.Switch is not null)];
        parameters = [.. (workflow.OnManual ?? []).Select(x => Parameter(x, nameof(workflow.OnManual)))];
        IsOffered = workflow.OnManual is not null;
        IsOnlyWay = IsOffered
            && workflow is { OnPush: null, OnPushTags: null, OnPullRequest: null, OnMergeGroup: false, OnSchedule: null };
        if (workflow.Required.Except(workflow.OnManual ?? []).FirstOrDefault() is { } unasked)
        {
            throw Mistake.In(workflow, nameof(workflow.Required), $"nobody is asked for {unasked}", $"add it to {nameof(workflow.OnManual)}");
        }

        if (switched.FirstOrDefault(_ => !IsOffered) is { } job)
        {
            throw Mistake.In(workflow, job.Target, nameof(JobAttribute.Switch), "no person starts the workflow", $"set {nameof(workflow.OnManual)}");
        }
    }

    /// <summary>Whether a person can start the workflow.</summary>
    public bool IsOffered { get; }

    /// <summary>Whether nothing else starts it.</summary>
    public bool IsOnlyWay { get; }

    public ManualTrigger Trigger => new(
    [
        .. parameters.Select(x => x.ToInput(workflow.Required.Any(y => Parameter(y, nameof(workflow.Required)).Name == x.Name))),
        .. switched.Select(x => new FlagInput(SwitchOf(x), x.Target.Description ?? x.Attribute.Name)),
    ]);

    /// <summary>A parameter of the build, by its name.</summary>
    /// <exception cref="UserError">The build has none of the name.</exception>
    public BuildParameter Parameter(string name, string property) => known.FirstOrDefault(x => x.IsCalled(name))
        ?? throw Mistake.In(workflow, property, $"the build has no parameter {name}", "name parameters of the build by nameof");

    /// <summary>The parameter, if it is asked for.</summary>
    public BuildParameter? Asked(string name) => parameters.FirstOrDefault(x => x.IsCalled(name));

    /// <summary>The title of a run that a person starts; other runs keep GitHub's title.</summary>
    public string? Title()
    {
        if (workflow.Title is not { } title)
        {
            return null;
        }

        if (IsOnlyWay)
        {
            return Placeholder.Replace(title, x => $"{Expression.Input(Required(x.Groups[1].Value).Input)}");
        }

        var names = Placeholder.Matches(title).Select(x => x.Groups[1].Value).Distinct().ToList();
        var format = Placeholder.Replace(title.Replace("'", "''", StringComparison.Ordinal), x => $"{{{names.IndexOf(x.Groups[1].Value)}}}");
        var values = string.Concat(names.Select(x => $", inputs.{Required(x).Input}"));
        return $"{new Expression($"github.event_name == 'workflow_dispatch' && format('{format}'{values}) || ''")}";
    }

    /// <summary>What a person must have answered for a job to run; null when every answer will do.</summary>
    public string? ConditionOf(PlannedJob job) => string.Join(" && ", AnswersOf(job)) is { Length: > 0 } condition ? condition : null;

    /// <exception cref="UserError">Nobody is asked for the parameter.</exception>
    public BuildParameter Required(PlannedJob job, string name, string property) => Asked(name)
        ?? throw Mistake.In(workflow, job.Target, property, $"nobody is asked for {name}", $"add it to {nameof(workflow.OnManual)} of the workflow");

    private BuildParameter Required(string name) => Asked(name)
        ?? throw Mistake.In(workflow, nameof(workflow.Title), $"nobody is asked for {name}", $"add it to {nameof(workflow.OnManual)}");

    private IEnumerable<string> AnswersOf(PlannedJob job) =>
    [
        .. switched.Select(x => x == job ? $"inputs.{SwitchOf(x)}" : $"!inputs.{SwitchOf(x)}"),
        .. job.Answers.Select(x => AnswerOf(job, x)),
    ];

    private string AnswerOf(PlannedJob job, WhenInputAttribute answer)
    {
        var parameter = Required(job, answer.Parameter, "[WhenInput]");
        if (parameter.Values is not [] && answer.Values.Except(parameter.Values).FirstOrDefault() is { } unknown)
        {
            throw Mistake.In(
                workflow, job.Target, "[WhenInput]", $"'{unknown}' is no value of {answer.Parameter}", $"possible are {string.Join(", ", parameter.Values)}");
        }

        var values = answer.Values.Select(x => $"inputs.{parameter.Input} == '{x.Replace("'", "''", StringComparison.Ordinal)}'").ToList();
        return values is [var only] ? only : $"({string.Join(" || ", values)})";
    }

    private static JobId SwitchOf(PlannedJob job) => new(job.Attribute.Switch!);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder { get; }
}
