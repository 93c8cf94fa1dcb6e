namespace Slipway.Policies.Internal;

/// <summary>A named time zone: how its clocks and the time itself belong together, also where clocks are put forward or back.</summary>
internal sealed record Zone
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly TimeZoneInfo zone;

    private Zone(string name, TimeZoneInfo zone) => (Name, this.zone) = (name, zone);

    public string Name { get; }

    /// <exception cref="UserError">Nobody knows it.</exception>
    public static Zone Named(string name) => name.Contains('/', StringComparison.Ordinal) || name == "UTC"
        ? TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? new Zone(name, zone) : throw Unknown(name)
        : throw Unknown(name);

    /// <summary>What the clocks show.</summary>
    public DateTime Clock(DateTimeOffset time) => DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(time, zone).DateTime, DateTimeKind.Unspecified);

    /// <summary>When the clocks show it first; when they skip it, the moment at which they do.</summary>
    public DateTimeOffset First(DateTime clock) => Showing(clock).Min();

    /// <summary>When the clocks show it last; when they skip it, the moment at which they do.</summary>
    public DateTimeOffset Last(DateTime clock) => Showing(clock).Max();

    public override string ToString() => Name;

    private List<DateTimeOffset> Showing(DateTime clock)
    {
        var asUtc = new DateTimeOffset(clock, TimeSpan.Zero);
        var (before, after) = (zone.GetUtcOffset(asUtc - Day), zone.GetUtcOffset(asUtc + Day));
        var shown = new[] { asUtc - before, asUtc - after }.Where(x => Clock(x) == clock).ToList();
        return shown.Count > 0 ? shown : [Jump(asUtc - after, asUtc - before, clock)];
    }

    // The first tick at which the clocks show something later.
    private DateTimeOffset Jump(DateTimeOffset early, DateTimeOffset late, DateTime clock)
    {
        while (late - early > TimeSpan.FromTicks(1))
        {
            var middle = early + ((late - early) / 2);
            (early, late) = Clock(middle) > clock ? (early, middle) : (middle, late);
        }

        return late;
    }

    private static UserError Unknown(string name) => new(
        $"'{name}' is no time zone that this machine knows", "name one of the IANA database, such as Europe/Paris or UTC, in build/Build.Environments.cs; a bare machine needs the package tzdata");
}
