using Slipway.Deployments;
using Slipway.Gates;
using Slipway.Images;
using Slipway.Promotion;
using Slipway.Releases;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway.Tests;

/// <summary>Values for tests that need one and do not care which.</summary>
internal static class A
{
    public static readonly DateTimeOffset Morning = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static readonly Digest Sources = Digest.Of("sources");

    public static CommitId Commit(char digit = 'a') => CommitId.Parse(new string(digit, 40));

    public static Evidence Evidence(string gate, Digest? inputs = null) => new(
        gate, Verdict.Passed, inputs ?? Sources, new Dictionary<string, int> { ["passed"] = 3 }, new Dictionary<string, string>());

    public static Release Release(string name = "one", params IReadOnlyList<string> gates) =>
        Release(name, [.. gates.Select(x => Evidence(x))]);

    public static Release Release(string name, IReadOnlyList<Evidence> evidence) => new(
        Digest.Of($"release {name}"),
        new ReleaseContents(
            "listener", Commit(), Morning, Digest.Of($"image {name}"), Digest.Of("chart"), new Dictionary<string, Digest>(),
            Digest.Of("pipeline"), Sources, evidence));

    public static DeploymentTarget Target(string name, int port = 1) =>
        new(name, $"{name}-network", "here", "listener", $"listener-{name}", $"{name}.yaml", $"{name}.example.com", port);

    public static Stage Stage(string name, params IReadOnlyList<string> targets) => new(name, [.. targets.Select(x => Target(x))]);

    public static LedgerEntry Entry(string stage, Release release, DeploymentOutcome outcome) => new(
        "1", stage, ["here"], outcome, release.Digest, release.Image, release.Commit, Morning, "me", []);

    public static PromotionRequest Request(Release release, string by = "me", LedgerEntry? running = null) => new(
        release, Stage("prod", "mainnet", "bsc"), new VerificationRecord("dev", release.Digest, Morning), running, by, Morning.AddHours(1));
}
