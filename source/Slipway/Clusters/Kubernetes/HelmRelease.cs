using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Charts;
using Slipway.Stages;
using Slipway.Tools;

namespace Slipway.Clusters.Kubernetes;

/// <summary>A target's release in Helm.</summary>
/// <param name="helm">The program.</param>
/// <param name="connection">The cluster.</param>
/// <param name="target">Its namespace and its name.</param>
internal sealed class HelmRelease(Helm helm, ClusterConnection connection, DeploymentTarget target)
{
    private const int KeptRevisions = 10;

    // What a shell may have set for another cluster.
    private static readonly string[] OtherWays =
        ["HELM_KUBECONTEXT", "HELM_KUBEAPISERVER", "HELM_KUBETOKEN", "HELM_KUBEASUSER", "HELM_KUBEASGROUPS", "HELM_KUBECAFILE", "HELM_NAMESPACE", "HELM_DRIVER"];

    private static readonly TimeSpan AnswerLimit = TimeSpan.FromMinutes(1);

    /// <summary>Its revisions.</summary>
    public async Task<HelmHistory> History(CancellationToken cancellation)
    {
        var result = await Call(["history", target.ReleaseName, "--output", "json", "--max", "256"], AnswerLimit).TryRun(cancellation);
        return result.ExitCode == 0 ? new HelmHistory(JsonSerializer.Deserialize(result.Out, SlipwayJson.Default.IReadOnlyListHelmRevision) ?? [])
            : result.Lines.Any(x => x.Contains("release: not found", StringComparison.Ordinal)) ? new HelmHistory([])
            : throw Failure(result, "cannot be looked up", $"see whether the cluster can be reached: kubectl --context {connection.Context} get pods --namespace {target.Namespace}");
    }

    /// <summary>What the chart renders for this very cluster; nothing is changed.</summary>
    public async Task<string> Render(ChartRendering rendering, CancellationToken cancellation)
    {
        // Not a dry run of the upgrade: Helm refuses that while a killed build's revision stands there.
        var result = await Call(["template", target.ReleaseName, rendering.Chart, "--dry-run=server", "--no-hooks"], rendering, AnswerLimit).TryRun(cancellation);
        return result.ExitCode == 0 ? result.Out.Trim() : throw Failure(result, "cannot be deployed", "mend the chart, its values, or the cluster");
    }

    /// <summary>What was rendered for a revision.</summary>
    public async Task<string> Manifest(HelmRevision revision, CancellationToken cancellation)
    {
        var result = await Call(["get", "manifest", target.ReleaseName, "--revision", $"{revision.Revision}"], AnswerLimit).TryRun(cancellation);
        return result.ExitCode == 0 ? result.Out.Trim() : throw Failure(result, "cannot be looked up", "run it again");
    }

    /// <summary>Installs or upgrades it and waits until all that it has is ready.</summary>
    /// <returns>Null when it is, else what Helm says.</returns>
    public async Task<string?> Upgrade(ChartRendering rendering, RevisionMark mark, TimeSpan limit, CancellationToken cancellation)
    {
        var result = await Call(
                [
                    "upgrade", target.ReleaseName, rendering.Chart, "--install", "--force-conflicts", "--wait", "--timeout", $"{limit.TotalSeconds:0}s",
                    "--history-max", $"{KeptRevisions}", "--description", $"{mark}",
                ],
                rendering,
                limit + AnswerLimit)
            .TryRun(cancellation);
        return result.ExitCode == 0 ? null : HelmMessage.Of(result);
    }

    /// <summary>Goes back to a revision and waits until all that it has is ready.</summary>
    public async Task RollBack(HelmRevision revision, TimeSpan limit, CancellationToken cancellation)
    {
        var result = await Call(
                ["rollback", target.ReleaseName, $"{revision.Revision}", "--wait", "--timeout", $"{limit.TotalSeconds:0}s", "--history-max", $"{KeptRevisions}", "--force-conflicts"],
                limit + AnswerLimit)
            .TryRun(cancellation);
        if (result.ExitCode != 0)
        {
            throw Failure(result, $"did not go back to revision {revision.Revision}", "run the target again");
        }
    }

    /// <summary>Runs the chart's own tests, if it has any.</summary>
    /// <returns>Null when they pass or there are none, else what Helm says.</returns>
    public async Task<string?> Test(TimeSpan limit, CancellationToken cancellation)
    {
        var hooks = await Call(["get", "hooks", target.ReleaseName], AnswerLimit).TryRun(cancellation);
        if (hooks.ExitCode != 0)
        {
            throw Failure(hooks, "cannot be looked up", "run it again");
        }

        if (!TestHooks.AreIn(hooks.Out))
        {
            return null;
        }

        var result = await Call(["test", target.ReleaseName, "--logs", "--timeout", $"{limit.TotalSeconds:0}s"], limit + AnswerLimit).TryRun(cancellation);
        return result.ExitCode == 0 ? null : $"helm test failed{Environment.NewLine}{result.LastLines(15).Indented()}";
    }

    /// <summary>Takes it away with all that it has and all that it was.</summary>
    public async Task Uninstall(TimeSpan limit, CancellationToken cancellation)
    {
        var result = await Call(["uninstall", target.ReleaseName, "--ignore-not-found", "--wait", "--timeout", $"{limit.TotalSeconds:0}s"], limit + AnswerLimit).TryRun(cancellation);
        if (result.ExitCode != 0)
        {
            throw Failure(result, "was not taken away", "run it again");
        }
    }

    private ToolCall Call(IEnumerable<string> arguments, ChartRendering rendering, TimeSpan limit) =>
        Call([.. arguments, .. rendering.ValuesFiles.SelectMany(x => new[] { "--values", x }), "--values", "-"], limit).WithInput(rendering.Values.ToJsonString());

    private ToolCall Call(IEnumerable<string> arguments, TimeSpan limit) => OtherWays
        .Aggregate(
            new ToolCall(helm.Program, [.. arguments, "--namespace", target.Namespace, "--kube-context", connection.Context]),
            (call, name) => call.WithVariable(name, null))
        .WithVariable("KUBECONFIG", connection.KubeConfig)
        .WithTimeLimit(limit);

    private UserError Failure(ToolResult result, string what, string nextStep) =>
        new($"{target.Name}: {target.ReleaseName} in {target.Namespace} of {connection.Context} {what}: {HelmMessage.Of(result)}", nextStep);
}
