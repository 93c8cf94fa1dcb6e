namespace Slipway.Workflows;

/// <summary>What a permission of a token is about.</summary>
/// <remarks>GitHub documentation, "Workflow syntax", <c>permissions</c>.</remarks>
public enum PermissionScope
{
    /// <summary>Workflow runs and their artifacts.</summary>
    Actions,

    /// <summary>Attestations of artifacts.</summary>
    Attestations,

    /// <summary>Check runs.</summary>
    Checks,

    /// <summary>The repository.</summary>
    Contents,

    /// <summary>Deployments and their statuses.</summary>
    Deployments,

    /// <summary>Discussions.</summary>
    Discussions,

    /// <summary>The token by which a job proves to a cloud who it is (OpenID Connect).</summary>
    IdToken,

    /// <summary>Issues.</summary>
    Issues,

    /// <summary>Language models.</summary>
    Models,

    /// <summary>Packages, among them container images.</summary>
    Packages,

    /// <summary>Pages.</summary>
    Pages,

    /// <summary>Pull requests and comments on them.</summary>
    PullRequests,

    /// <summary>Findings of code scanning.</summary>
    SecurityEvents,

    /// <summary>Statuses of commits.</summary>
    Statuses,
}
