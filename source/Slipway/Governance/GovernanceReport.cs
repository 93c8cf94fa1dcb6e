namespace Slipway.Governance;

/// <summary>What is declared beside what is live.</summary>
/// <param name="Settings">Every setting that could be read.</param>
/// <param name="Unread">What could not be read and why, a line each.</param>
public sealed record GovernanceReport(IReadOnlyList<SettingComparison> Settings, IReadOnlyList<string> Unread)
{
    /// <summary>The settings that let through more than declared.</summary>
    public IEnumerable<SettingComparison> Weaker => Settings.Where(x => x.Strength == SettingStrength.Weaker);

    /// <summary>The settings that stop more than declared.</summary>
    public IEnumerable<SettingComparison> Stronger => Settings.Where(x => x.Strength == SettingStrength.Stronger);
}
