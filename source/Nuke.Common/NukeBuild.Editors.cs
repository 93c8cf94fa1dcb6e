using Nuke.Common.Completion;

namespace Nuke.Common;

/// <summary>The files by which editors and shells know the targets.</summary>
public abstract partial class NukeBuild
{
    [Parameter("Writes the tasks and run configurations of VS Code and Rider for the targets, and ends. NUKE does not have it.")]
    internal bool GenerateIde => Context.BuiltIn<bool?>(nameof(GenerateIde)) ?? false;

    [Parameter("Fails when these files are not what --generate-ide would write, and ends. NUKE does not have it.")]
    internal bool CheckIde => Context.BuiltIn<bool?>(nameof(CheckIde)) ?? false;

    [Parameter(
        "Prints a script that completes the command line in a shell, and ends; without a shell it only writes the schema.",
        ValueProviderType = typeof(ShellScript),
        ValueProviderMember = nameof(ShellScript.Shells))]
    internal string? ShellCompletion => Context.CommandLine[nameof(ShellCompletion)] is [var shell] ? shell : null;
}
