using System.Reflection;
using Nuke.Common.Parameters;
using Serilog;

namespace Nuke.Common.Execution;

/// <summary>Takes arguments from the message of the commit that is built: <c>[nuke++] --verbosity verbose</c>. They go before the command line.</summary>
public class ArgumentsFromGitCommitMessageAttribute : BuildExtensionAttributeBase, IOnBuildCreated
{
    /// <summary>What the line with the arguments begins with.</summary>
    public string Prefix { get; set; } = "[nuke++]";

    /// <summary>Says which arguments came from the message.</summary>
    public void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets)
    {
        if (CommitMessage.Arguments(BuildContext.Current.Invocation.WorkingDirectory, Prefix) is { Count: > 0 } arguments)
        {
            Log.Information("The commit message gives {Arguments:l}", string.Join(' ', arguments));
        }
    }

    /// <summary>The words that the message gives a build; none where the build does not ask for them.</summary>
    internal static IReadOnlyList<string> For(Type buildType, Invocation invocation) =>
        buildType.GetCustomAttribute<ArgumentsFromGitCommitMessageAttribute>(inherit: true) is { } attribute
            ? CommitMessage.Arguments(invocation.WorkingDirectory, attribute.Prefix)
            : [];
}
