namespace Slipway.Governance;

/// <summary>A declared setting beside the live one.</summary>
/// <param name="Place">What it guards: <c>environment prod</c>.</param>
/// <param name="Setting">What it is, in words.</param>
/// <param name="Declared">What has to be, at least.</param>
/// <param name="Live">What is.</param>
/// <param name="Strength">How the one stands to the other.</param>
/// <param name="ChangedAt">Where it is changed.</param>
public sealed record SettingComparison(string Place, string Setting, string Declared, string Live, SettingStrength Strength, string ChangedAt)
{
    public override string ToString() => $"{Place}: {Setting}: declared {Declared}, live {Live} ({ChangedAt})";
}
