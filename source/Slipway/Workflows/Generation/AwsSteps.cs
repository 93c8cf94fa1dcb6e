namespace Slipway.Workflows.Generation;

/// <summary>The step by which a job becomes the role of its environment in AWS.</summary>
internal sealed class AwsSteps(WorkflowAttribute workflow, PinnedActionSet actions)
{
    /// <exception cref="UserError">The job is of no environment.</exception>
    public IEnumerable<ActionStep> Of(PlannedJob job) => (job.IsOfAws, job.Attribute) switch
    {
        (false, _) => [],
        (_, { Environment: null, EnvironmentFrom: null }) => throw Mistake.In(
            workflow, job.Target, "[AwsRole], [Cluster]", "roles are those of environments, and it is of none", $"set {nameof(JobAttribute.Environment)}"),
        _ => [LogIn()],
    };

    private ActionStep LogIn() => new("Log in to AWS", actions.Get("aws-actions/configure-aws-credentials"))
    {
        Uses = [new Permission(PermissionScope.IdToken, Access.Write, "proves to AWS who it is: there are no keys")],
        Inputs = new Dictionary<string, string>
        {
            ["role-to-assume"] = $"{Expression.Variable("AWS_ROLE_ARN")}",
            ["aws-region"] = $"{Expression.Variable("AWS_REGION")}",
        },
    };
}
