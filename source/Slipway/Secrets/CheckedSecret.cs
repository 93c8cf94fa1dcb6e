namespace Slipway.Secrets;

/// <summary>A reference that was looked up; its value is not kept.</summary>
/// <param name="Target">The target whose values have it.</param>
/// <param name="Variable">The service's variable that gets the value.</param>
/// <param name="Reference">The reference.</param>
/// <param name="Problem">Why there is no value; null when there is one.</param>
internal sealed record CheckedSecret(string Target, string Variable, SecretReference Reference, UserError? Problem)
{
    /// <summary>The answer in words, without the reference.</summary>
    public string Result => Problem is null ? "found" : SecretResolver.FirstLine(Problem).Replace($"{Reference}: ", "", StringComparison.Ordinal);
}
