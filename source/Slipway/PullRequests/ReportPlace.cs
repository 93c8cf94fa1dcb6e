namespace Slipway.PullRequests;

/// <summary>Where a run for a pull request leaves a report.</summary>
/// <param name="Workflow">The workflow, as the build calls it.</param>
/// <param name="Artifact">The artifact of its run.</param>
/// <param name="File">The file's path in the artifact.</param>
public sealed record ReportPlace(string Workflow, string Artifact, string File);
