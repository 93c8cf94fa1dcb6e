using Slipway.Approvals;
using Slipway.Policies.Internal;
using Slipway.Promotion;

namespace Slipway.Policies;

/// <summary>Nobody has vetoed the release for this stage, and nobody holds it. A veto is for ever; a hold ends at its time, or when it is lifted.</summary>
public sealed record NotHeld : IPromotionRule
{
    /// <summary>Who may veto and hold; nobody listed is everybody.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Who may lift holds of others; one's own everybody may lift.</summary>
    public IReadOnlyList<string> LiftBy { get; init; } = [];

    /// <inheritdoc/>
    public string Name => "hold";

    /// <inheritdoc/>
    public Decision Decide(PromotionRequest request)
    {
        var said = request.Said().ToList();
        if (said.OfType<Veto>().FirstOrDefault(x => MayStop(x.By)) is { } veto)
        {
            return Decision.Blocked($"vetoed by {veto.InWords()}") with { NextStep = "a veto stays: mend it in another release" };
        }

        var lifts = said.OfType<Lift>().ToList();
        var holds = said.OfType<Hold>().Where(x => MayStop(x.By) && !(x.Until <= request.Now) && !lifts.Any(lift => Ends(lift, x))).ToList();
        if (holds.Count == 0)
        {
            return Decision.Allowed("nobody holds it");
        }

        var held = $"held by {string.Join("; by ", holds.Select(x => x.InWords()))}";
        return holds.All(x => x.Until is not null)
            ? Decision.BlockedUntil(holds.Max(x => x.Until!.Value), held)
            : Decision.Blocked(held) with
            {
                NextStep = $"{Line.Of(holds.First(x => x.Until is null).By)} lifts it: ./build.sh Hold --lift --stage {request.Stage} --release {request.Release.Digest}",
            };
    }

    /// <summary>Whether somebody's veto counts.</summary>
    internal bool MayStop(string name) => By.Count == 0 || SamePerson.IsOn(By, name);

    private bool Ends(Lift lift, Hold hold) => lift.At >= hold.At && (SamePerson.IsOn([hold.By], lift.By) || SamePerson.IsOn(LiftBy, lift.By));
}
