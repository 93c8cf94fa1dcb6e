using Serilog;
using Slipway.Deployments;
using Slipway.Governance;

namespace Slipway;

/// <content>Whether all is as it was declared and recorded.</content>
public sealed partial class Pipeline
{
    /// <summary>Compares what runs with what the ledger says.</summary>
    /// <exception cref="UserError">Something else runs, nothing, or what was vetoed.</exception>
    public Task VerifyDeployments() => run.Step(async cancellation =>
    {
        var chosen = await adapters.Value;
        var report = new StatusReport(chosen.Ledger, chosen.Cluster, chosen.Releases, chosen.SmokeTest);
        var found = await new Drift(chosen.Ledger, chosen.Cluster, report, options.Policy).Find(options.Stages, cancellation);
        if (found.Count > 0)
        {
            throw new UserError(Lines("what runs is not what was deployed:", found), "deploy or promote the release again, or take the stage back: ./build.sh Rollback");
        }

        run.Report(("Targets", $"{options.Stages.Sum(x => x.Targets.Count)} as recorded"));
    });

    /// <summary>Compares the settings that guard environments and branches with what is declared: weaker ones are an error, stronger ones are fine.</summary>
    /// <param name="unread">What to make of settings that this run may not read.</param>
    /// <exception cref="UserError">A setting is weaker than declared, or may not be read.</exception>
    public Task VerifyGovernance(UnreadSettings unread) => run.Step(async cancellation =>
    {
        if ((await adapters.Value).Governance is not { } live)
        {
            Log.Information("The ledger of this machine has nothing to compare: environments and branches are guarded on GitHub, see --profile cloud");
            return;
        }

        var conflicts = PolicyAgreement.Conflicts(options.Governance, options.Policy, options.Stages);
        if (conflicts.Count > 0)
        {
            throw new UserError(Lines("the declared governance does not agree with the rules of the promotion:", conflicts), "mend build/Build.Environments.cs");
        }

        var report = await new GovernanceVerification(options.Governance, live).Compare(cancellation);
        foreach (var setting in report.Stronger)
        {
            Log.Debug("Stronger than declared: {Setting:l}", setting.ToString());
        }

        foreach (var line in report.Unread)
        {
            Log.Warning("Not verified: {Setting:l}", line);
        }

        RequireVerified(report, unread);
    });

    private void RequireVerified(GovernanceReport report, UnreadSettings unread)
    {
        var weaker = report.Weaker.Select(x => x.ToString()).ToList();
        if (weaker.Count > 0)
        {
            throw new UserError(
                Lines($"{weaker.Count} {(weaker.Count == 1 ? "setting is" : "settings are")} weaker than declared:", weaker),
                "change them there, or what is declared in build/Build.Environments.cs");
        }

        if (report.Unread.Count > 0 && unread == UnreadSettings.Refused)
        {
            throw new UserError(
                Lines("the governance is not verified:", report.Unread),
                "give the run a token with that permission; --allow-unread settles for what may be read, and still says what was not");
        }

        run.Report(("Settings", $"{report.Settings.Count} as declared or stronger"), ("Not verified", string.Join("; ", report.Unread)));
    }

    private static string Lines(string title, IEnumerable<string> lines) => string.Join(Environment.NewLine, [title, .. lines.Select(x => $"  {x}")]);
}
