namespace Nuke.Common.CI.AzurePipelines;

/// <summary>What the service tells of the run.</summary>
public partial class AzurePipelines
{
    /// <summary>The variable <c>SYSTEM_ACCESSTOKEN</c>.</summary>
    public string? AccessToken => variables.Text("SYSTEM_ACCESSTOKEN");

    /// <summary>The variable <c>AGENT_BUILDDIRECTORY</c>.</summary>
    public string? AgentBuildDirectory => variables.Text("AGENT_BUILDDIRECTORY");

    /// <summary>The variable <c>AGENT_HOMEDIRECTORY</c>.</summary>
    public string? AgentHomeDirectory => variables.Text("AGENT_HOMEDIRECTORY");

    /// <summary>The variable <c>AGENT_ID</c>.</summary>
    public long AgentId => variables.Number("AGENT_ID");

    /// <summary>The variable <c>AGENT_JOBSTATUS</c>.</summary>
    public AzurePipelinesJobStatus AgentJobStatus => variables.Choice<AzurePipelinesJobStatus>("AGENT_JOBSTATUS");

    /// <summary>The variable <c>AGENT_MACHINENAME</c>.</summary>
    public string? AgentMachineName => variables.Text("AGENT_MACHINENAME");

    /// <summary>The variable <c>AGENT_NAME</c>.</summary>
    public string? AgentName => variables.Text("AGENT_NAME");

    /// <summary>The variable <c>AGENT_WORKFOLDER</c>.</summary>
    public string? AgentWorkFolder => variables.Text("AGENT_WORKFOLDER");

    /// <summary>The variable <c>BUILD_ARTIFACTSTAGINGDIRECTORY</c>.</summary>
    public string? ArtifactStagingDirectory => variables.Text("BUILD_ARTIFACTSTAGINGDIRECTORY");

    /// <summary>The variable <c>BUILD_BINARIESDIRECTORY</c>.</summary>
    public string? BinariesDirectory => variables.Text("BUILD_BINARIESDIRECTORY");

    /// <summary>The variable <c>BUILD_BUILDID</c>.</summary>
    public long BuildId => variables.Number("BUILD_BUILDID");

    /// <summary>The variable <c>BUILD_BUILDNUMBER</c>.</summary>
    public string? BuildNumber => variables.Text("BUILD_BUILDNUMBER");

    /// <summary>The variable <c>BUILD_REASON</c>.</summary>
    public AzurePipelinesBuildReason BuildReason => variables.Choice<AzurePipelinesBuildReason>("BUILD_REASON");

    /// <summary>The variable <c>BUILD_BUILDURI</c>.</summary>
    public string? BuildUri => variables.Text("BUILD_BUILDURI");

    /// <summary>The variable <c>SYSTEM_COLLECTIONID</c>.</summary>
    public Guid CollectionId => variables.Identifier("SYSTEM_COLLECTIONID");

    /// <summary>The variable <c>SYSTEM_DEFAULTWORKINGDIRECTORY</c>.</summary>
    public string? DefaultWorkingDirectory => variables.Text("SYSTEM_DEFAULTWORKINGDIRECTORY");

    /// <summary>The variable <c>SYSTEM_DEFINITIONID</c>.</summary>
    public long DefinitionId => variables.Number("SYSTEM_DEFINITIONID");

    /// <summary>The variable <c>BUILD_DEFINITIONNAME</c>.</summary>
    public string? DefinitionName => variables.Text("BUILD_DEFINITIONNAME");

    /// <summary>The variable <c>BUILD_DEFINITIONVERSION</c>.</summary>
    public long DefinitionVersion => variables.Number("BUILD_DEFINITIONVERSION");

    /// <summary>The variable <c>SYSTEM_JOBDISPLAYNAME</c>.</summary>
    public string? JobDisplayName => variables.Text("SYSTEM_JOBDISPLAYNAME");

    /// <summary>The variable <c>SYSTEM_JOBID</c>.</summary>
    public Guid JobId => variables.Identifier("SYSTEM_JOBID");

    /// <summary>The variable <c>SYSTEM_PHASENAME</c>.</summary>
    public string? PhaseName => variables.Text("SYSTEM_PHASENAME");

    /// <summary>The variable <c>SYSTEM_PULLREQUEST_PULLREQUESTID</c>.</summary>
    public long? PullRequestId => variables.NumberOrNull("SYSTEM_PULLREQUEST_PULLREQUESTID");

    /// <summary>The variable <c>SYSTEM_PULLREQUEST_SOURCEBRANCH</c>.</summary>
    public string? PullRequestSourceBranch => variables.Text("SYSTEM_PULLREQUEST_SOURCEBRANCH");

    /// <summary>The variable <c>SYSTEM_PULLREQUEST_TARGETBRANCH</c>.</summary>
    public string? PullRequestTargetBranch => variables.Text("SYSTEM_PULLREQUEST_TARGETBRANCH");

    /// <summary>The variable <c>BUILD_QUEUEDBY</c>.</summary>
    public string? QueuedBy => variables.Text("BUILD_QUEUEDBY");

    /// <summary>The variable <c>BUILD_QUEUEDBYID</c>.</summary>
    public Guid QueuedById => variables.Identifier("BUILD_QUEUEDBYID");

    /// <summary>The variable <c>BUILD_REPOSITORY_CLEAN</c>.</summary>
    public bool RepositoryClean => variables.Flag("BUILD_REPOSITORY_CLEAN");

    /// <summary>The variable <c>BUILD_REPOSITORY_GIT_SUBMODULECHECKOUT</c>.</summary>
    public bool RepositoryGitSubmoduleCheckout => variables.Flag("BUILD_REPOSITORY_GIT_SUBMODULECHECKOUT");

    /// <summary>The variable <c>BUILD_REPOSITORY_LOCALPATH</c>.</summary>
    public string? RepositoryLocalPath => variables.Text("BUILD_REPOSITORY_LOCALPATH");

    /// <summary>The variable <c>BUILD_REPOSITORY_NAME</c>.</summary>
    public string? RepositoryName => variables.Text("BUILD_REPOSITORY_NAME");

    /// <summary>The variable <c>BUILD_REPOSITORY_PROVIDER</c>.</summary>
    public AzurePipelinesRepositoryType RepositoryProvider => variables.Choice<AzurePipelinesRepositoryType>("BUILD_REPOSITORY_PROVIDER");

    /// <summary>The variable <c>BUILD_REPOSITORY_TFVC_WORKSPACE</c>.</summary>
    public string? RepositoryTfvcWorkspace => variables.Text("BUILD_REPOSITORY_TFVC_WORKSPACE");

    /// <summary>The variable <c>BUILD_REPOSITORY_URI</c>.</summary>
    public string? RepositoryUri => variables.Text("BUILD_REPOSITORY_URI");

    /// <summary>The variable <c>BUILD_REQUESTEDFOR</c>.</summary>
    public string? RequestedFor => variables.Text("BUILD_REQUESTEDFOR");

    /// <summary>The variable <c>BUILD_REQUESTEDFOREMAIL</c>.</summary>
    public string? RequestedForEmail => variables.Text("BUILD_REQUESTEDFOREMAIL");

    /// <summary>The variable <c>BUILD_REQUESTEDFORID</c>.</summary>
    public Guid RequestedForId => variables.Identifier("BUILD_REQUESTEDFORID");

    /// <summary>The variable <c>BUILD_SOURCEBRANCH</c>.</summary>
    public string? SourceBranch => variables.Text("BUILD_SOURCEBRANCH");

    /// <summary>The variable <c>BUILD_SOURCEBRANCHNAME</c>.</summary>
    public string? SourceBranchName => variables.Text("BUILD_SOURCEBRANCHNAME");

    /// <summary>The variable <c>BUILD_SOURCESDIRECTORY</c>.</summary>
    public string? SourceDirectory => variables.Text("BUILD_SOURCESDIRECTORY");

    /// <summary>The variable <c>BUILD_SOURCETFVCSHELVESET</c>.</summary>
    public string? SourceTfvcShelveset => variables.Text("BUILD_SOURCETFVCSHELVESET");

    /// <summary>The variable <c>BUILD_SOURCEVERSION</c>.</summary>
    public string? SourceVersion => variables.Text("BUILD_SOURCEVERSION");

    /// <summary>The variable <c>SYSTEM_STAGEDISPLAYNAME</c>.</summary>
    public string? StageDisplayName => variables.Text("SYSTEM_STAGEDISPLAYNAME");

    /// <summary>The variable <c>SYSTEM_STAGENAME</c>.</summary>
    public string? StageName => variables.Text("SYSTEM_STAGENAME");

    /// <summary>The variable <c>BUILD_STAGINGDIRECTORY</c>.</summary>
    public string? StagingDirectory => variables.Text("BUILD_STAGINGDIRECTORY");

    /// <summary>The variable <c>SYSTEM_TASKINSTANCEID</c>.</summary>
    public Guid TaskInstanceId => variables.Identifier("SYSTEM_TASKINSTANCEID");

    /// <summary>The variable <c>SYSTEM_TEAMFOUNDATIONCOLLECTIONURI</c>.</summary>
    public string? TeamFoundationCollectionUri => variables.Text("SYSTEM_TEAMFOUNDATIONCOLLECTIONURI");

    /// <summary>The variable <c>SYSTEM_TEAMPROJECT</c>.</summary>
    public string? TeamProject => variables.Text("SYSTEM_TEAMPROJECT");

    /// <summary>The variable <c>SYSTEM_TEAMPROJECTID</c>.</summary>
    public Guid TeamProjectId => variables.Identifier("SYSTEM_TEAMPROJECTID");

    /// <summary>The variable <c>COMMON_TESTRESULTSDIRECTORY</c>.</summary>
    public string? TestResultsDirectory => variables.Text("COMMON_TESTRESULTSDIRECTORY");
}
