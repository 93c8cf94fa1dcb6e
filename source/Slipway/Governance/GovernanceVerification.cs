namespace Slipway.Governance;

/// <summary>Compares what is declared with what guards environments and branches now.</summary>
/// <param name="declared">What has to guard them, at least.</param>
/// <param name="live">What does.</param>
public sealed class GovernanceVerification(DeclaredGovernance declared, ILiveGovernance live)
{
    /// <summary>Reads every environment and branch that is declared.</summary>
    public async Task<GovernanceReport> Compare(CancellationToken cancellation)
    {
        var settings = new List<SettingComparison>();
        var unread = new List<string>();
        foreach (var environment in declared.Environments)
        {
            Add(await live.Environment(environment.Name, cancellation), x => EnvironmentComparison.Of(environment, x), settings, unread);
        }

        foreach (var branch in declared.Branches)
        {
            Add(await live.Branch(branch.Name, cancellation), x => BranchComparison.Of(branch, x), settings, unread);
        }

        return new GovernanceReport(settings, unread);
    }

    private static void Add<T>(Reading<T> reading, Func<T, IEnumerable<SettingComparison>> compare, List<SettingComparison> settings, List<string> unread)
    {
        switch (reading)
        {
            case Reading<T>.Known known:
                settings.AddRange(compare(known.Value));
                break;
            case Reading<T>.Unreadable unreadable:
                unread.Add($"{unreadable.Setting} may not be read: it needs the permission {unreadable.Permission}");
                break;
        }
    }
}
