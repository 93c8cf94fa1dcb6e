using System.Text.Json.Serialization;
using Slipway.Images;

namespace Slipway.Approvals;

/// <summary>Somebody's recorded word about one release and one stage.</summary>
/// <param name="By">Who: a login on GitHub, a name of git's on one machine.</param>
/// <param name="Release">The release's identity.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="At">When.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Approval), "approval")]
[JsonDerivedType(typeof(FreezeOverride), "freeze-override")]
[JsonDerivedType(typeof(Veto), "veto")]
[JsonDerivedType(typeof(Hold), "hold")]
[JsonDerivedType(typeof(Lift), "lift")]
public abstract record Statement(string By, Digest Release, string Stage, DateTimeOffset At)
{
    /// <summary>Why, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>The statement as a sentence.</summary>
    [JsonIgnore]
    public string Sentence => $"{By} {Verb} {Release.Short} for {Stage}{(Reason is null ? "" : $": {Reason}")}";

    private string Verb => this switch
    {
        Approval => "approves",
        FreezeOverride => "overrides the freeze with",
        Veto => "vetoes",
        Hold { Until: { } until } => $"holds until {until.UtcDateTime:yyyy-MM-dd HH:mm} UTC",
        Hold => "holds",
        _ => "lifts the hold on",
    };
}
