namespace Slipway.GitHub.Internal.Answers;

internal sealed record NewStatus(string State, string Description, Uri LogUrl)
{
    public Uri? EnvironmentUrl { get; init; }

    /// <summary>What ran before stays active until all targets have the release.</summary>
    public bool AutoInactive { get; }
}
