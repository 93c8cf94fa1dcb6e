using System.Globalization;
using Slipway.Approvals;
using Slipway.Policies.Internal;
using Slipway.Promotion;

namespace Slipway.Policies;

/// <summary>Nothing is promoted while one of these freezes holds, whatever is open then.</summary>
public sealed record FreezeWindows(params IReadOnlyList<Freeze> Freezes) : IPromotionRule
{
    private const int ShortestReason = 10;
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <summary>The only times at which something is promoted; none is any time.</summary>
    public IReadOnlyList<Opening> OnlyDuring { get; init; } = [];

    /// <summary>Who may override a freeze, with a reason of ten characters or more; nobody listed is nobody.</summary>
    public IReadOnlyList<string> OverrideBy { get; init; } = [];

    /// <summary>How long an override holds.</summary>
    public TimeSpan OverrideValidity { get; init; } = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public string Name => "freeze";

    /// <inheritdoc/>
    public Decision Decide(PromotionRequest request)
    {
        if (request.Now.Year is < FirstYear or > LastYear)
        {
            return Decision.Blocked($"no calendar is kept of the year {request.Now.Year}");
        }

        var timetable = new Timetable(Freezes, OnlyDuring);
        var holding = timetable.HoldingAt(request.Now);
        if (holding.Count == 0 && timetable.IsOpenAt(request.Now))
        {
            return Decision.Allowed(OnlyDuring.Count > 0 ? $"open: {TextOf(OnlyDuring)}" : "no freeze holds");
        }

        var why = holding.Count > 0 ? $"frozen, {TextOf(holding)}" : $"only open {TextOf(OnlyDuring)}";
        var overrides = request.Said().OfType<FreezeOverride>().Select(x => (Override: x, WhyNot: WhyNot(x, request.Now))).ToList();
        if (overrides.Exists(x => x.WhyNot is null))
        {
            return Decision.Allowed($"{why}; overridden by {overrides.Last(x => x.WhyNot is null).Override.InWords()}");
        }

        var vain = string.Concat(overrides.Select(x => $"; the override of {Line.Of(x.Override.By)} does not count: {x.WhyNot}"));
        var next = timetable.NextAllowed(request.Now);
        return next is { } time
            ? Decision.BlockedUntil(time, $"{why}; until {InZones(time)}{vain}") with { NextStep = HowToOverride(request) }
            : Decision.Blocked($"{why}; not over within {Timetable.Horizon.Days} days{vain}") with { NextStep = HowToOverride(request) };
    }

    private static string TextOf<T>(IEnumerable<T> windows) => string.Join("; ", windows);

    private string? WhyNot(FreezeOverride given, DateTimeOffset now) =>
        !SamePerson.IsOn(OverrideBy, given.By) ? "not on the list"
        : (given.Reason?.Trim().Length ?? 0) < ShortestReason ? $"its reason is shorter than {ShortestReason} characters"
        : now - given.At >= OverrideValidity ? $"expired at {(given.At + OverrideValidity).ForPeople()}"
        : null;

    private string InZones(DateTimeOffset time) => Freezes.Select(x => x.Window.Zone).Concat(OnlyDuring.Select(x => x.Window.Zone)).Distinct()
        .Select(x => $"{x.Clock(time).ToString("ddd yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} {x}").InWords();

    private string HowToOverride(PromotionRequest request) => OverrideBy.Count == 0
        ? "wait: nobody may override it"
        : $"wait, or {string.Join(" or ", OverrideBy)} overrides it: ./build.sh Approve --override-freeze --reason WHY --stage {request.Stage} --release {request.Release.Digest}";
}
