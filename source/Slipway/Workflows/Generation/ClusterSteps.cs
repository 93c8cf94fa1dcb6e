using System.Text.RegularExpressions;

namespace Slipway.Workflows.Generation;

/// <summary>The steps that let a job reach its clusters, once it has logged in.</summary>
internal sealed partial class ClusterSteps(WorkflowAttribute workflow, PlannedInputs inputs)
{
    private const string Name = "CLUSTER";

    /// <exception cref="UserError">An attribute says what cannot be.</exception>
    public IEnumerable<RunStep> Of(PlannedJob job) => job.Clusters.Select(x => Find(x, job));

    private RunStep Find(ClusterAttribute cluster, PlannedJob job) => Word.IsMatch(cluster.Context)
        ? new($"Find the cluster of {cluster.Context}", $"aws eks update-kubeconfig --name \"${Name}\" --alias {cluster.Context}")
        {
            Condition = ConditionOf(cluster, job),
            Variables = new Dictionary<string, string> { [Name] = $"{Expression.Variable(cluster.Variable)}" },
        }
        : throw Mistake.In(workflow, job.Target, "[Cluster]", $"'{cluster.Context}' is no context", "write lower-case letters, digits and dashes");

    private Expression? ConditionOf(ClusterAttribute cluster, PlannedJob job) => (cluster.Environment, job.Attribute.EnvironmentFrom) switch
    {
        (null, _) => null,
        ({ } environment, { } parameter) => Chosen(inputs.Required(job, parameter, "[Cluster]"), environment, job),
        _ => throw Mistake.In(workflow, job.Target, "[Cluster]", "the job's environment is not chosen", $"leave {nameof(cluster.Environment)} out"),
    };

    private Expression Chosen(BuildParameter asked, string environment, PlannedJob job) => asked.Values.Contains(environment)
        ? new($"inputs.{asked.Input} == '{environment}'")
        : throw Mistake.In(workflow, job.Target, "[Cluster]", $"'{environment}' is no value of {job.Attribute.EnvironmentFrom}", $"write one of {string.Join(", ", asked.Values)}");

    [GeneratedRegex("^[a-z0-9]([-a-z0-9]*[a-z0-9])?\\z")]
    private static partial Regex Word { get; }
}
