using Nuke.Common.Execution;

namespace Nuke.Common.CI.Bitrise;

/// <summary>A machine of Bitrise. Without it the texts are null and the numbers 0.</summary>
public class Bitrise : Host, IBuildServer
{
    private readonly ServerVariables variables;

    internal Bitrise(IReadOnlyDictionary<string, string> variables) => this.variables = new ServerVariables(variables);

    /// <summary>The host of this build; null when it is another.</summary>
    public static Bitrise? Instance => BuildContext.Current.Host as Bitrise;

    /// <summary>The variable <c>BITRISE_APP_SLUG</c>.</summary>
    public string? AppSlug => variables.Text("BITRISE_APP_SLUG");

    /// <summary>The variable <c>BITRISE_APP_TITLE</c>.</summary>
    public string? AppTitle => variables.Text("BITRISE_APP_TITLE");

    /// <summary>The variable <c>BITRISE_APP_URL</c>.</summary>
    public string? AppUrl => variables.Text("BITRISE_APP_URL");

    /// <summary>The variable <c>BITRISE_BUILD_NUMBER</c>.</summary>
    public long BuildNumber => variables.Number("BITRISE_BUILD_NUMBER");

    /// <summary>The variable <c>BITRISE_BUILD_SLUG</c>.</summary>
    public string? BuildSlug => variables.Text("BITRISE_BUILD_SLUG");

    /// <summary>The variable <c>BITRISE_BUILD_TRIGGER_TIMESTAMP</c>.</summary>
    public DateTime BuildTriggerTimestamp => variables.UnixTime("BITRISE_BUILD_TRIGGER_TIMESTAMP");

    /// <summary>The variable <c>BITRISE_BUILD_URL</c>.</summary>
    public string? BuildUrl => variables.Text("BITRISE_BUILD_URL");

    /// <summary>The variable <c>BITRISE_CERTIFICATE_PASSPHRASE</c>.</summary>
    public string? CertificatePassphrase => variables.Text("BITRISE_CERTIFICATE_PASSPHRASE");

    /// <summary>The variable <c>BITRISE_CERTIFICATE_URL</c>.</summary>
    public string? CertificateUrl => variables.Text("BITRISE_CERTIFICATE_URL");

    /// <summary>The variable <c>BITRISE_GIT_BRANCH</c>.</summary>
    public string? GitBranch => variables.Text("BITRISE_GIT_BRANCH");

    /// <summary>The variable <c>BITRISE_GIT_COMMIT</c>.</summary>
    public string? GitCommit => variables.Text("BITRISE_GIT_COMMIT");

    /// <summary>The variable <c>BITRISE_GIT_MESSAGE</c>.</summary>
    public string? GitMessage => variables.Text("BITRISE_GIT_MESSAGE");

    /// <summary>The variable <c>BITRISE_GIT_TAG</c>.</summary>
    public string? GitTag => variables.Text("BITRISE_GIT_TAG");

    /// <summary>The variable <c>BITRISE_PROVISION_URL</c>.</summary>
    public string? ProvisionUrl => variables.Text("BITRISE_PROVISION_URL");

    /// <summary>The variable <c>BITRISE_PULL_REQUEST</c>.</summary>
    public long? PullRequest => variables.NumberOrNull("BITRISE_PULL_REQUEST");

    /// <summary>The variable <c>GIT_REPOSITORY_URL</c>.</summary>
    public string? RepositoryUrl => variables.Text("GIT_REPOSITORY_URL");

    string? IBuildServer.Branch => GitBranch;

    string? IBuildServer.Commit => GitCommit;
}
