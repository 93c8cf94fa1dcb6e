using Nuke.Common;

namespace Slipway.Workflows.Generation;

/// <summary>Makes jobs of planned jobs.</summary>
internal sealed class JobGenerator(WorkflowAttribute workflow, INukeBuild build, WorkflowPlan plan, PlannedInputs inputs)
{
    /// <summary>What later steps and jobs call the step that runs the build.</summary>
    private static readonly JobId BuildStep = new("build");

    private readonly JobConditions conditions = new(inputs, new PlannedEvents(workflow, plan, inputs));
    private readonly JobSteps steps = new(new PinnedActionSet(build, workflow));
    private readonly AwsSteps aws = new(workflow, new PinnedActionSet(build, workflow));
    private readonly ClusterSteps clusters = new(workflow, inputs);

    /// <exception cref="UserError">An attribute of the target says what cannot be.</exception>
    public StepsJob Generate(PlannedJob job)
    {
        var attribute = job.Attribute;
        if (attribute.Minutes <= 0)
        {
            throw Mistake.In(workflow, job.Target, nameof(attribute.Minutes), $"{attribute.Minutes} leaves no time", "give minutes, such as 15");
        }

        if (attribute.OnlyLooks && job.Grants.FirstOrDefault(x => x.Access == Access.Write) is { } grant)
        {
            throw Mistake.In(workflow, job.Target, nameof(attribute.OnlyLooks), $"it may write {grant.Scope}", "leave it out, or let the grant read only");
        }

        var needs = plan.NeedsOf(job);
        IReadOnlyList<Step> all =
        [
            .. steps.Preparing(job),
            .. plan.UsedBy(job).Select(x => steps.Download(x, job)),
            .. aws.Of(job),
            .. clusters.Of(job),
            RunBuild(job),
            .. plan.GivenBy(job).Select(steps.Upload),
        ];
        var environment = EnvironmentOf(job);
        return new StepsJob(job.Id, attribute.Name, attribute.Runner, all)
        {
            Needs = needs,
            Condition = conditions.Of(job, needs),
            Permissions = Merged(all.SelectMany(x => x.Uses)),
            Environment = environment,
            Concurrency = (attribute.Group ?? (environment is null || attribute.OnlyLooks ? null : $"deploy-{environment.Name}")) is { } group
                ? new Concurrency(group, ConcurrencyBehavior.Queue)
                : null,
            TimeLimit = TimeSpan.FromMinutes(attribute.Minutes),
            Outputs = attribute.Gives.ToDictionary(Words.WithDashes, x => Expression.StepOutput(BuildStep, Words.WithDashes(x))),
        };
    }

    private static IReadOnlyList<Permission> Merged(IEnumerable<Permission> uses) =>
    [
        .. uses.GroupBy(x => x.Scope)
            .Select(x => new Permission(x.Key, x.Max(y => y.Access), string.Join("; ", x.Select(y => y.Reason).Distinct())))
            .OrderBy(x => x.Scope),
    ];

    private RunStep RunBuild(PlannedJob job)
    {
        string[] words = ["./build.sh", .. job.Members.Select(x => x.Name), "--skip", .. workflow.Profile is { } profile ? ["--profile", profile] : Array.Empty<string>()];
        return new RunStep($"Run {string.Join(", ", job.Members.Select(x => x.Name))}", string.Join(' ', words))
        {
            Id = job.Attribute.Gives is [] && job.Attribute.Address is null ? null : BuildStep,
            Uses = job.Grants,
            Variables = VariablesOf(job),
        };
    }

    private Dictionary<string, string> VariablesOf(PlannedJob job)
    {
        var variables = new List<(string Name, string Value)>();
        variables.AddRange(job.Attribute.Takes.Select(x => (inputs.Parameter(x, $"target {job.Target.Name}, {nameof(JobAttribute.Takes)}").Variable, ValueOf(job, x))));
        variables.AddRange(job.Attribute.Variables.Select(x => (x, $"{Expression.Variable(x)}")));
        variables.AddRange(job.Attribute.Secrets.Select(x => (x, $"{Expression.Secret(x)}")));
        if (job.Grants.Any(x => x.Scope != PermissionScope.IdToken))
        {
            variables.Add(("GITHUB_TOKEN", $"{new Expression("github.token")}"));
        }

        return variables.Select(x => x.Name).Distinct().Count() == variables.Count
            ? variables.ToDictionary(x => x.Name, x => x.Value)
            : throw Mistake.In(workflow, job.Target, "[Job]", "it gets an environment variable twice", "give one of them another name");
    }

    private string ValueOf(PlannedJob job, string parameter)
    {
        string[] sources =
        [
            .. inputs.Asked(parameter) is { } asked ? [$"inputs.{asked.Input}"] : Array.Empty<string>(),
            .. plan.GiverOf(job, parameter) is { } giver ? [$"needs.{giver.Id}.outputs.{Words.WithDashes(parameter)}"] : Array.Empty<string>(),
        ];
        return sources is not []
            ? $"{new Expression(string.Join(" || ", sources))}"
            : throw Mistake.In(
                workflow,
                job.Target,
                nameof(JobAttribute.Takes),
                $"nobody gives {parameter}",
                $"add it to {nameof(workflow.OnManual)} of the workflow, or to {nameof(JobAttribute.Gives)} of a job before");
    }

    private JobEnvironment? EnvironmentOf(PlannedJob job)
    {
        var attribute = job.Attribute;
        if (attribute is { Environment: not null, EnvironmentFrom: not null })
        {
            throw Mistake.In(workflow, job.Target, nameof(attribute.EnvironmentFrom), "the environment is named already", $"set it or {nameof(attribute.Environment)}");
        }

        var name = attribute.EnvironmentFrom is { } parameter ? Chosen(job, parameter) : attribute.Environment;
        return (name, attribute) switch
        {
            (null, { Address: not null }) => throw Mistake.In(
                workflow, job.Target, nameof(attribute.Address), "it is of no environment", $"set {nameof(attribute.Environment)}"),
            (null, { Secrets: not [] }) => throw Mistake.In(
                workflow, job.Target, nameof(attribute.Secrets), "secrets are those of an environment", $"set {nameof(attribute.Environment)}"),
            (null, _) => null,
            (_, { Address: { } address }) => new JobEnvironment(name, $"{Expression.StepOutput(BuildStep, Words.WithDashes(address))}"),
            _ => new JobEnvironment(name),
        };
    }

    /// <summary>An environment out of a list: a free text would let whoever starts the run make up one without rules.</summary>
    private string Chosen(PlannedJob job, string parameter)
    {
        var asked = inputs.Required(job, parameter, nameof(JobAttribute.EnvironmentFrom));
        return asked.Values is not []
            ? $"{Expression.Input(asked.Input)}"
            : throw Mistake.In(
                workflow, job.Target, nameof(JobAttribute.EnvironmentFrom), $"{parameter} can be any text", "give the parameter an enumeration, or a member with its values");
    }
}
