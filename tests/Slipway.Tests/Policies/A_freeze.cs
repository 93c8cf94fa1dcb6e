using Slipway.Approvals;
using Slipway.Policies;
using Slipway.Promotion;

namespace Slipway.Tests.Policies;

public sealed class A_freeze
{
    private const string Paris = "Europe/Paris";
    private const string NewYork = "America/New_York";

    private static readonly DayOfWeek[] MondayToThursday = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday];

    private static readonly FreezeWindows Weekends = new(Freeze.Weekly(DayOfWeek.Friday, "16:00", DayOfWeek.Monday, "08:00", Paris, "nobody watches"));

    private static readonly FreezeWindows NewYear = new(Freeze.Yearly("20 December", "3 January", Paris, "few are there"));

    [Theory]
    [InlineData("2026-03-06T15:59:59+01:00", null)]
    [InlineData("2026-03-06T16:00:00+01:00", "2026-03-09T08:00:00+01:00")]
    [InlineData("2026-03-09T07:59:59+01:00", "2026-03-09T08:00:00+01:00")]
    [InlineData("2026-03-09T08:00:00+01:00", null)]
    // Clocks are put forward on 29 March and back on 25 October: the end is another moment in UTC.
    [InlineData("2026-03-27T16:00:00+01:00", "2026-03-30T08:00:00+02:00")]
    [InlineData("2026-10-23T16:00:00+02:00", "2026-10-26T08:00:00+01:00")]
    public void of_every_week_begins_with_its_beginning_and_ends_before_its_end(string now, string? until) => Until(Weekends, now).ShouldBe(Time(until));

    [Theory]
    [InlineData("2026-12-19T23:59:59+01:00", null)]
    [InlineData("2026-12-20T00:00:00+01:00", "2027-01-04T00:00:00+01:00")]
    [InlineData("2027-01-03T23:59:59+01:00", "2027-01-04T00:00:00+01:00")]
    [InlineData("2027-01-04T00:00:00+01:00", null)]
    public void of_every_year_goes_over_the_new_year_through_its_last_day(string now, string? until) => Until(NewYear, now).ShouldBe(Time(until));

    [Theory]
    [InlineData("2028-02-28T23:59:59Z", null)]
    [InlineData("2028-02-29T00:00:00Z", "2028-03-01T00:00:00Z")]
    [InlineData("2027-02-28T23:59:59Z", null)]
    [InlineData("2027-03-01T00:00:00Z", null)]
    public void of_29_February_is_left_out_where_there_is_none(string now, string? until) =>
        Until(new FreezeWindows(Freeze.Yearly("29 February", "29 February", "UTC", "leap day")), now).ShouldBe(Time(until));

    [Theory]
    [InlineData("2027-02-28T12:00:00Z", "2027-03-01T00:00:00Z")]
    [InlineData("2028-02-29T12:00:00Z", "2028-03-01T00:00:00Z")]
    public void through_29_February_ends_with_February(string now, string? until) =>
        Until(new FreezeWindows(Freeze.Yearly("20 February", "29 February", "UTC", "audit")), now).ShouldBe(Time(until));

    [Theory]
    [InlineData("2026-04-29T23:59:59Z", null)]
    [InlineData("2026-04-30T00:00:00Z", "2026-05-03T00:00:00Z")]
    [InlineData("2026-02-28T12:00:00Z", null)]
    [InlineData("2026-03-01T00:00:00Z", "2026-03-03T00:00:00Z")]
    [InlineData("2026-12-31T12:00:00Z", "2027-01-03T00:00:00Z")]
    public void of_every_month_goes_over_its_end(string now, string? until) =>
        Until(new FreezeWindows(Freeze.Monthly(30, 2, "UTC", "books are closed")), now).ShouldBe(Time(until));

    [Theory]
    [InlineData("2026-03-04T21:59:59Z", null)]
    [InlineData("2026-03-04T22:00:00Z", "2026-03-05T06:00:00Z")]
    [InlineData("2026-03-05T05:59:59Z", "2026-03-05T06:00:00Z")]
    [InlineData("2026-03-05T22:00:00Z", null)]
    public void of_a_night_goes_over_midnight(string now, string? until) =>
        Until(new FreezeWindows(Freeze.On([DayOfWeek.Wednesday], "22:00", "06:00", "UTC", "backup")), now).ShouldBe(Time(until));

    [Theory]
    [InlineData("2026-03-29T01:59:59+01:00", null)]
    [InlineData("2026-03-29T03:00:00+02:00", "2026-03-29T04:00:00+02:00")]
    public void that_begins_at_a_time_that_clocks_skip_begins_when_they_skip_it(string now, string? until) =>
        Until(new FreezeWindows(Freeze.Once("2026-03-29 02:30", "2026-03-29 04:00", Paris, "test")), now).ShouldBe(Time(until));

    [Fact]
    public void that_ends_at_a_time_that_clocks_skip_ends_when_they_skip_it() =>
        Until(new FreezeWindows(Freeze.Once("2026-03-08 01:00", "2026-03-08 02:30", NewYork, "test")), "2026-03-08T01:30:00-05:00")
            .ShouldBe(Time("2026-03-08T03:00:00-04:00"));

    [Theory]
    [InlineData("2026-10-25T02:29:59+02:00", null)]
    [InlineData("2026-10-25T02:30:00+02:00", "2026-10-25T04:00:00+01:00")]
    [InlineData("2026-10-25T02:15:00+01:00", "2026-10-25T04:00:00+01:00")]
    public void that_begins_at_a_time_that_clocks_show_twice_begins_at_the_first(string now, string? until) =>
        Until(new FreezeWindows(Freeze.Once("2026-10-25 02:30", "2026-10-25 04:00", Paris, "test")), now).ShouldBe(Time(until));

    [Theory]
    [InlineData("2026-11-01T01:45:00-04:00", "2026-11-01T01:30:00-05:00")]
    [InlineData("2026-11-01T01:30:00-05:00", null)]
    public void that_ends_at_a_time_that_clocks_show_twice_ends_at_the_last(string now, string? until) =>
        Until(new FreezeWindows(Freeze.Once("2026-11-01 00:00", "2026-11-01 01:30", NewYork, "test")), now).ShouldBe(Time(until));

    [Fact]
    public void says_why_and_until_when_by_its_own_clocks() => Decide(Weekends, "2026-03-27T16:00:00+01:00").Reason
        .ShouldBe("frozen, Friday 16:00 to Monday 08:00 Europe/Paris: nobody watches; until Mon 2026-03-30 08:00 Europe/Paris");

    [Fact]
    public void that_ends_within_another_one_gives_the_end_of_that() =>
        Until(new FreezeWindows([.. Weekends.Freezes, .. NewYear.Freezes]), "2026-12-18T17:00:00+01:00").ShouldBe(Time("2027-01-04T08:00:00+01:00"));

    [Fact]
    public void that_never_ends_has_no_end()
    {
        var always = new FreezeWindows(Freeze.Yearly("1 January", "31 December", "UTC", "retired"));

        Decide(always, "2026-03-01T00:00:00Z").ShouldSatisfyAllConditions(x => x.Kind.ShouldBe(DecisionKind.Blocked), x => x.Until.ShouldBeNull());
    }

    [Fact]
    public void is_whenever_there_is_no_calendar()
    {
        Weekends.Decide(At(DateTimeOffset.MaxValue)).Reason.ShouldBe("no calendar is kept of the year 9999");
        Weekends.Decide(At(DateTimeOffset.MinValue)).Kind.ShouldBe(DecisionKind.Blocked);
    }

    [Theory]
    [InlineData("2026-03-02T08:59:59+01:00", "2026-03-02T09:00:00+01:00")]
    [InlineData("2026-03-02T09:00:00+01:00", null)]
    [InlineData("2026-03-02T15:59:59+01:00", null)]
    [InlineData("2026-03-02T16:00:00+01:00", "2026-03-03T09:00:00+01:00")]
    [InlineData("2026-03-05T16:00:00+01:00", "2026-03-09T09:00:00+01:00")]
    public void is_all_that_is_not_open(string now, string? until) => Until(OfficeHours, now).ShouldBe(Time(until));

    [Fact]
    public void beats_what_is_open() => Until(OfficeHours with { Freezes = [Freeze.Once("2026-03-02 10:00", "2026-03-02 17:00", Paris, "move")] }, "2026-03-02T11:00:00+01:00")
        .ShouldBe(Time("2026-03-03T09:00:00+01:00"));

    [Theory]
    [InlineData("ada", "the site is down for all", DecisionKind.Allowed)]
    [InlineData("ADA", "  1234567890  ", DecisionKind.Allowed)]
    [InlineData("eve", "the site is down for all", DecisionKind.Blocked)]
    [InlineData("ada", "   urgent     ", DecisionKind.Blocked)]
    [InlineData("ada", null, DecisionKind.Blocked)]
    [InlineData(" ", "the site is down for all", DecisionKind.Blocked)]
    public void is_overridden_by_named_people_with_a_reason(string by, string? reason, DecisionKind kind) => Overridden(Override(by, reason)).Kind.ShouldBe(kind);

    [Fact]
    public void that_is_overridden_says_by_whom_and_why() => Overridden(Override("ada", "the site is down for all")).Reason
        .ShouldEndWith("nobody watches; overridden by ada at 2026-03-07 09:00 UTC: the site is down for all");

    [Fact]
    public void is_overridden_for_one_release_and_stage_for_a_day_alone()
    {
        var good = Override("ada", "the site is down for all");

        Overridden(good with { Release = A.Release("two").Digest }).Kind.ShouldBe(DecisionKind.Blocked);
        Overridden(good with { Stage = "dev" }).Kind.ShouldBe(DecisionKind.Blocked);
        Overridden(good with { At = Saturday.AddSeconds(1) }).Kind.ShouldBe(DecisionKind.Blocked);
        Overridden(good with { At = Saturday.AddDays(-1) }).Reason.ShouldEndWith("; the override of ada does not count: expired at 2026-03-07 10:00 UTC");
    }

    [Fact]
    public void is_overridden_by_nobody_unless_somebody_is_named() =>
        Weekends.Decide(At(Saturday) with { Statements = [Override("ada", "the site is down for all")] }).Kind.ShouldBe(DecisionKind.Blocked);

    public static TheoryData<Func<Freeze>, string> Mistakes => new()
    {
        { () => Freeze.Weekly(DayOfWeek.Friday, "16:00", DayOfWeek.Monday, "08:00", "Europe/Atlantis", ""), "'Europe/Atlantis' is no time zone" },
        { () => Freeze.Weekly(DayOfWeek.Friday, "16:00", DayOfWeek.Monday, "08:00", "../../../etc/passwd", ""), "is no time zone" },
        { () => Freeze.Weekly(DayOfWeek.Friday, "16:00", DayOfWeek.Monday, "08:00", "", ""), "'' is no time zone" },
        { () => Freeze.Weekly(DayOfWeek.Friday, "16:00", DayOfWeek.Friday, "16:00", Paris, ""), "begins and ends at Friday 16:00" },
        { () => Freeze.Weekly(DayOfWeek.Friday, "4pm", DayOfWeek.Monday, "08:00", Paris, ""), "'4pm' is no time of day" },
        { () => Freeze.On([], "16:00", "18:00", Paris, ""), "is none" },
        { () => Freeze.Monthly(0, 3, Paris, ""), "0 is no day of a month" },
        { () => Freeze.Yearly("30 February", "3 March", Paris, ""), "'30 February' is no day of a year" },
        { () => Freeze.Once("2026-03-02 10:00", "2026-03-02 10:00", Paris, ""), "ends before it begins" },
        { () => Freeze.Once("next week", "2026-03-02 10:00", Paris, ""), "'next week' is no day and time" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void that_cannot_be_is_refused_when_it_is_declared(Func<Freeze> declaration, string message) =>
        Should.Throw<UserError>(declaration).Message.ShouldContain(message);

    private static DateTimeOffset Saturday => DateTimeOffset.Parse("2026-03-07T10:00:00Z", null);

    private static FreezeWindows OfficeHours => new() { OnlyDuring = [Opening.On(MondayToThursday, "09:00", "16:00", Paris)] };

    private static FreezeOverride Override(string by, string? reason) =>
        new(by, A.Release().Digest, "prod", Saturday.AddHours(-1)) { Reason = reason };

    private static Decision Overridden(FreezeOverride given) => (Weekends with { OverrideBy = ["ada"] }).Decide(At(Saturday) with { Statements = [given] });

    private static PromotionRequest At(DateTimeOffset now) => A.Request(A.Release()) with { Now = now };

    private static Decision Decide(FreezeWindows rule, string now) => rule.Decide(At(Time(now)!.Value));

    private static DateTimeOffset? Until(FreezeWindows rule, string now) => Decide(rule, now).Until;

    private static DateTimeOffset? Time(string? text) => text is null ? null : DateTimeOffset.Parse(text, null);
}
