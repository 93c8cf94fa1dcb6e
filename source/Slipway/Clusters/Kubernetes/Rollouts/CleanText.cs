using System.Text.RegularExpressions;
using Slipway.Secrets;

namespace Slipway.Clusters.Kubernetes.Rollouts;

/// <summary>Texts of a cluster as they may be shown: without secrets, without control characters, of bearable length.</summary>
internal sealed partial class CleanText(IEnumerable<SecretValue> secrets)
{
    private const int Longest = 400;
    private const int LeastPart = 6;

    // The longest first, so that no rest of one stays that another one begins.
    private readonly SecretValue[] secrets = [.. secrets
        .SelectMany(x => Parts(x.Reveal()).Append(x.Reveal()))
        .Distinct()
        .OrderByDescending(x => x.Length)
        .Select(x => new SecretValue(x))];

    /// <summary>Each line of its own, ready to be shown.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string> lines) => [.. lines.Select(x =>
    {
        var line = Of(x).ReplaceLineEndings(" ").TrimEnd();
        return line.Length <= Longest ? line : $"{line[..Longest]}…";
    })];

    /// <summary>A text of several lines.</summary>
    public string Of(string text) => Redacted(new string([.. Escapes().Replace(Redacted(text), "").Where(x => x is '\n' || !char.IsControl(x))]));

    // The end of a log may begin within a secret of several lines.
    private static IEnumerable<string> Parts(string secret) => secret.Contains('\n')
        ? secret.Split('\n').Select(x => x.TrimEnd('\r')).Where(x => x.Length >= LeastPart)
        : [];

    private string Redacted(string text) => secrets.Aggregate(text, (rest, secret) => secret.RemoveFrom(rest));

    [GeneratedRegex(@"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[@-_])")]
    private static partial Regex Escapes();
}
