namespace Nuke.Common.CI.AppVeyor;

/// <summary>The value of a secret parameter, as AppVeyor has encrypted it.</summary>
/// <param name="parameter">The parameter.</param>
/// <param name="value">The encrypted value, which only the account at AppVeyor can read.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class AppVeyorSecretAttribute(string parameter, string value) : Attribute
{
    /// <summary>The parameter.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>The encrypted value.</summary>
    public string Value { get; } = value;
}
