using Nuke.Common.Execution;
using Nuke.Common.Tooling;

namespace Nuke.Common.CI.AppVeyor;

/// <summary>A build worker of AppVeyor. Without it the texts are null and the numbers 0.</summary>
public partial class AppVeyor : Host, IBuildServer
{
    /// <summary>How many messages the page of a job takes; more are written to its log only.</summary>
    public static int MessageLimit = 500;

    private readonly ServerVariables variables;
    private readonly Lazy<Tool> cli = new(() => ToolResolver.GetEnvironmentOrPathTool("appveyor"));
    private int messages;

    internal AppVeyor(IReadOnlyDictionary<string, string> variables) => this.variables = new ServerVariables(variables);

    /// <summary>The host of this build; null when it is another.</summary>
    public static AppVeyor? Instance => BuildContext.Current.Host as AppVeyor;

    /// <summary>The worker's own program, which talks to the service.</summary>
    public Tool Cli => cli.Value;

    string? IBuildServer.Branch => RepositoryBranch;

    string? IBuildServer.Commit => RepositoryCommitSha;

    /// <summary>Gives the build another version.</summary>
    public void UpdateBuildVersion(string version) => Call($"UpdateBuild -Version {version}");

    /// <summary>Keeps a file of the build for people.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What people see; the name of the file when null.</param>
    public void PushArtifact(string path, string? name = null) => Call($"PushArtifact {path} -FileName {name ?? Path.GetFileName(path)}");

    /// <summary>Adds a message to the page of the job.</summary>
    public void WriteInformation(string message, string? details = null) => AddMessage(AppVeyorMessageCategory.Information, message, details);

    /// <summary>Adds a warning to the page of the job.</summary>
    public void WriteWarning(string message, string? details = null) => AddMessage(AppVeyorMessageCategory.Warning, message, details);

    /// <summary>Adds an error to the page of the job.</summary>
    public void WriteError(string message, string? details = null) => AddMessage(AppVeyorMessageCategory.Error, message, details);

    /// <inheritdoc/>
    protected internal override void ReportWarning(string text, string? details = null)
    {
        base.ReportWarning(text, details);
        WriteWarning(text, details);
    }

    /// <inheritdoc/>
    protected internal override void ReportError(string text, string? details = null)
    {
        base.ReportError(text, details);
        WriteError(text, details);
    }

    private void AddMessage(AppVeyorMessageCategory category, string message, string? details)
    {
        if (Interlocked.Increment(ref messages) > MessageLimit)
        {
            return;
        }

        var redaction = BuildContext.Current.Redaction;
        var text = redaction.Apply(message);
        if (details is null)
        {
            Call($"AddMessage {text} -Category {category}");
        }
        else
        {
            Call($"AddMessage {text} -Category {category} -Details {redaction.Apply(details)}");
        }
    }

    private void Call(ArgumentStringHandler arguments) => Cli(arguments, logOutput: false, logInvocation: false);
}
