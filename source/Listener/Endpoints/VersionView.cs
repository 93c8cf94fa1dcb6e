using Listener.Configuration;

namespace Listener.Endpoints;

/// <summary>What runs here, as <c>/version</c> shows it: a deployment compares it with what it meant to deploy.</summary>
internal sealed record VersionView(string? Commit, string? ImageDigest, DateTime StartedAt, string Environment, string Network)
{
    public static VersionView Of(Instance instance, ServiceConfiguration configuration) =>
        new(instance.Commit, instance.ImageDigest, instance.StartedAt, configuration.Environment, configuration.Network);
}
