using Nuke.Common.Execution;

namespace Nuke.Common.CI.Bamboo;

/// <summary>An agent of Bamboo. Without it the texts are null and the numbers 0.</summary>
public class Bamboo : Host, IBuildServer
{
    private readonly ServerVariables variables;

    internal Bamboo(IReadOnlyDictionary<string, string> variables) => this.variables = new ServerVariables(variables);

    /// <summary>The host of this build; null when it is another.</summary>
    public static Bamboo? Instance => BuildContext.Current.Host as Bamboo;

    /// <summary>The variable <c>bamboo_agentHome</c>.</summary>
    public string? AgentHome => variables.Text("bamboo_agentHome");

    /// <summary>The variable <c>bamboo_agentId</c>.</summary>
    public long AgentId => variables.Number("bamboo_agentId");

    /// <summary>The variable <c>bamboo_agentWorkingDirectory</c>.</summary>
    public string? AgentWorkingDirectory => variables.Text("bamboo_agentWorkingDirectory");

    /// <summary>The variable <c>bamboo_buildFailed</c>.</summary>
    public bool BuildFailed => variables.Flag("bamboo_buildFailed");

    /// <summary>The variable <c>bamboo_buildKey</c>.</summary>
    public string? BuildKey => variables.Text("bamboo_buildKey");

    /// <summary>The variable <c>bamboo_buildNumber</c>.</summary>
    public long BuildNumber => variables.Number("bamboo_buildNumber");

    /// <summary>The variable <c>bamboo_buildPlanName</c>.</summary>
    public string? BuildPlanName => variables.Text("bamboo_buildPlanName");

    /// <summary>The variable <c>bamboo_buildResultKey</c>.</summary>
    public string? BuildResultsKey => variables.Text("bamboo_buildResultKey");

    /// <summary>The variable <c>bamboo_buildResultsUrl</c>.</summary>
    public string? BuildResultsUrl => variables.Text("bamboo_buildResultsUrl");

    /// <summary>The variable <c>bamboo_buildTimeStamp</c>.</summary>
    public DateTime BuildTimeStamp => variables.Time("bamboo_buildTimeStamp");

    /// <summary>The variable <c>bamboo_build_working_directory</c>.</summary>
    public string? BuildWorkingDirectory => variables.Text("bamboo_build_working_directory");

    /// <summary>The variable <c>bamboo_planKey</c>.</summary>
    public string? PlanKey => variables.Text("bamboo_planKey");

    /// <summary>The variable <c>bamboo_planName</c>.</summary>
    public string? PlanName => variables.Text("bamboo_planName");

    /// <summary>The variable <c>bamboo_resultsUrl</c>.</summary>
    public string? PlanResultsUrl => variables.Text("bamboo_resultsUrl");

    /// <summary>The variable <c>bamboo_plan_storageTag</c>.</summary>
    public string? PlanStorageTag => variables.Text("bamboo_plan_storageTag");

    /// <summary>The variable <c>bamboo_shortJobKey</c>.</summary>
    public string? ShortJobKey => variables.Text("bamboo_shortJobKey");

    /// <summary>The variable <c>bamboo_shortJobName</c>.</summary>
    public string? ShortJobName => variables.Text("bamboo_shortJobName");

    /// <summary>The variable <c>bamboo_shortPlanKey</c>.</summary>
    public string? ShortPlanKey => variables.Text("bamboo_shortPlanKey");

    /// <summary>The variable <c>bamboo_shortPlanName</c>.</summary>
    public string? ShortPlanName => variables.Text("bamboo_shortPlanName");

    string? IBuildServer.Branch => variables.Text("bamboo_planRepository_branchName");

    string? IBuildServer.Commit => variables.Text("bamboo_planRepository_revision");
}
