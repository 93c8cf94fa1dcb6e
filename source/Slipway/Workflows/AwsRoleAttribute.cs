namespace Slipway.Workflows;

/// <summary>The job logs in to AWS as the role of its environment, without keys. A <see cref="ClusterAttribute"/> says so by itself.</summary>
/// <remarks>
/// The variables of the environment: <c>AWS_ROLE_ARN</c> and <c>AWS_REGION</c>. Pull requests of other repositories get no identity, and the job
/// does not run for them. GitHub documentation, "Configuring OpenID Connect in Amazon Web Services".
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AwsRoleAttribute : Attribute;
