namespace Slipway.Governance;

/// <summary>Compares the settings of one place.</summary>
/// <param name="place">What they guard.</param>
/// <param name="changedAt">Where they are changed.</param>
internal sealed class ComparedPlace(string place, string changedAt)
{
    /// <summary>A guard that is there or not.</summary>
    public SettingComparison Guard(string setting, bool declared, bool live) => Setting(setting, declared, live, x => x ? "yes" : "no", Strength(declared, live));

    /// <summary>Something dangerous that is possible or not.</summary>
    public SettingComparison Danger(string setting, bool declared, bool live) => Setting(setting, declared, live, x => x ? "yes" : "no", Strength(live, declared));

    /// <summary>Where more is stronger.</summary>
    public SettingComparison Amount<T>(string setting, T declared, T live, Func<T, string> text)
        where T : IComparable<T> => Setting(setting, declared, live, text, Strength(declared, live));

    /// <summary>Where each of what is declared has to be.</summary>
    public SettingComparison AllOf(string setting, IReadOnlyList<string> declared, IReadOnlyList<string> live) => Setting(
        setting, declared, live, Names, declared.Except(live).Any() ? SettingStrength.Weaker : live.Except(declared).Any() ? SettingStrength.Stronger : SettingStrength.Same);

    public SettingComparison Setting<T>(string setting, T declared, T live, Func<T, string> text, SettingStrength strength) =>
        new(place, setting, text(declared), text(live), strength, changedAt);

    public static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names);

    private static SettingStrength Strength<T>(T declared, T live)
        where T : IComparable<T> => live.CompareTo(declared) switch
        {
            < 0 => SettingStrength.Weaker,
            > 0 => SettingStrength.Stronger,
            _ => SettingStrength.Same,
        };
}
