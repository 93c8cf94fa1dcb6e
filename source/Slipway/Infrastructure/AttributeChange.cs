namespace Slipway.Infrastructure;

/// <summary>How an attribute of a resource would change. What Terraform calls sensitive is masked already.</summary>
/// <param name="Name">The attribute, from the resource on: <c>tags.Stage</c>.</param>
/// <param name="Before">Its value as JSON; none where there is none.</param>
/// <param name="After">Its value as JSON; none where there is none.</param>
public sealed record AttributeChange(string Name, string? Before = null, string? After = null)
{
    /// <summary>Stands for a value that nobody may see.</summary>
    public const string Masked = "(sensitive)";

    /// <summary>Stands for a value that only the cloud can tell.</summary>
    public const string Unknown = "(known after apply)";

    /// <summary><c>name: before -> after</c>.</summary>
    public override string ToString() => $"{Name}: {Before ?? "(none)"} -> {After ?? "(none)"}";
}
