using System.Text.Json.Serialization;

namespace Slipway.Infrastructure;

/// <summary>What would happen to one resource.</summary>
/// <param name="Address">Terraform's name of it: <c>module.database.aws_db_instance.this["goerli"]</c>.</param>
/// <param name="Type">Its kind: <c>aws_db_instance</c>.</param>
/// <param name="Kind">What would be done with it.</param>
/// <param name="Attributes">What of it differs; of what is made or destroyed, nothing.</param>
public sealed record PlannedChange(string Address, string Type, ChangeKind Kind, IReadOnlyList<AttributeChange> Attributes)
{
    /// <summary>Whether what is in it would be lost.</summary>
    [JsonIgnore]
    public bool Destroys => Kind is ChangeKind.Destroy or ChangeKind.Replace;

    /// <summary><c>destroy module.database.aws_db_instance.this</c>.</summary>
    public override string ToString() => $"{InWords(Kind)} {Address}";

    /// <summary>The kind of change in a word.</summary>
    public static string InWords(ChangeKind kind) => kind switch
    {
        ChangeKind.Create => "create",
        ChangeKind.Update => "change",
        ChangeKind.Replace => "replace",
        ChangeKind.Destroy => "destroy",
        ChangeKind.Forget => "forget",
        ChangeKind.Adopt => "adopt",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
