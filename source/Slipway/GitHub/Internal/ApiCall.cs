namespace Slipway.GitHub.Internal;

/// <summary>One thing that is asked of GitHub's API.</summary>
/// <param name="Path">Below the repository, each segment escaped.</param>
/// <param name="Subject">What it is about, for messages: <c>the deployments</c>.</param>
/// <param name="Permission">What the job must be allowed: <c>deployments: write</c>.</param>
/// <param name="Query">Names and values.</param>
internal sealed record ApiCall(string Path, string Subject, string Permission, params IReadOnlyList<(string Name, string Value)> Query)
{
    /// <summary>A segment of a path out of whatever text.</summary>
    public static string Segment(string text) => Uri.EscapeDataString(text);
}
