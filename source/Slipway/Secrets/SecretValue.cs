namespace Slipway.Secrets;

/// <summary>A secret. It is in memory only and shows itself to nobody who does not ask for it.</summary>
public sealed class SecretValue(string value)
{
    /// <summary>The value itself, for the one place that hands it to the instance.</summary>
    public string Reveal() => value;

    /// <summary>A text in which the secret may stand, without it.</summary>
    public string RemoveFrom(string text) => value.Length == 0 ? text : text.Replace(value, "***", StringComparison.Ordinal);

    public override string ToString() => "***";
}
