using Slipway.Releases;

namespace Slipway.Infrastructure;

/// <summary>What a commit would do to the infrastructure: for the comment of a pull request, and for whoever approves.</summary>
/// <param name="Schema">The version of this format.</param>
/// <param name="Commit">The commit that was planned.</param>
/// <param name="Folders">The live folders, in the order in which they are applied.</param>
public sealed record InfrastructureReport(int Schema, CommitId Commit, IReadOnlyList<FolderPlan> Folders)
{
    /// <summary>The version of the format that is written and read.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The name of the artifact that holds it.</summary>
    public const string Artifact = "infrastructure-report";

    /// <summary>Its file in the artifact.</summary>
    public const string File = "report.json";
}
