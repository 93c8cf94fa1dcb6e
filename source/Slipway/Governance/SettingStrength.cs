namespace Slipway.Governance;

/// <summary>How a live setting stands to the declared one.</summary>
public enum SettingStrength
{
    /// <summary>It lets through what the declared one does not.</summary>
    Weaker,

    /// <summary>It is as declared.</summary>
    Same,

    /// <summary>It stops more than the declared one.</summary>
    Stronger,
}
