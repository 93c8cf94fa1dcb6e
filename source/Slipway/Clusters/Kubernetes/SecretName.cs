using System.Security.Cryptography;

namespace Slipway.Clusters.Kubernetes;

/// <summary>The names of a release's Secrets: <c>listener-bsc-k3v9q0x7mz</c>.</summary>
internal static class SecretName
{
    private const string Characters = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int SuffixLength = 10;

    /// <summary>One that nobody has.</summary>
    public static string New(string releaseName) => $"{releaseName}-{RandomNumberGenerator.GetString(Characters, SuffixLength)}";

    /// <summary>Whether a name can be one of this release, and not of another one whose name begins with the same.</summary>
    public static bool IsOf(string releaseName, string name) =>
        name.Length == releaseName.Length + 1 + SuffixLength
        && name.StartsWith($"{releaseName}-", StringComparison.Ordinal)
        && name.AsSpan(releaseName.Length + 1).IndexOfAnyExcept(Characters) < 0;
}
