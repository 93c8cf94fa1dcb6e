namespace Slipway.Governance;

/// <summary>What to make of settings that a run may not read.</summary>
public enum UnreadSettings
{
    /// <summary>Nobody can say that they are as declared: that is an error.</summary>
    Refused,

    /// <summary>What may be read is compared, and the rest is named: a job's own token can never read everything.</summary>
    Named,
}
