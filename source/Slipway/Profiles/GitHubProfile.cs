using Slipway.Approvals;

namespace Slipway.Profiles;

/// <summary>The record, the people and the history of GitHub, over the images and instances of this machine.</summary>
internal static class GitHubProfile
{
    public static Adapters Over(Adapters local) => local;
}
