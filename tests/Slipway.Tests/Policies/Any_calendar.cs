using CsCheck;
using Slipway.Policies;
using Slipway.Tests.Policies.Random;

namespace Slipway.Tests.Policies;

public sealed class Any_calendar
{
    [Fact]
    public void blocks_what_a_look_at_the_clocks_blocks_and_nothing_else()
    {
        var (doubtful, allowed, blocked) = (0, 0, 0);
        RandomCalendar.Any.Sample(
            calendar =>
            {
                var decision = calendar.Rule.Decide(A.Request(A.Release()) with { Now = calendar.Now });
                Interlocked.Add(ref doubtful, calendar.IsInDoubt ? 1 : 0);
                Interlocked.Increment(ref decision.Kind == DecisionKind.Allowed ? ref allowed : ref blocked);
                return decision.Kind == (calendar.IsAllowed(calendar.Now) ? DecisionKind.Allowed : DecisionKind.Blocked);
            },
            iter: 3_000);

        Math.Min(doubtful, Math.Min(allowed, blocked)).ShouldBeGreaterThan(30);
    }

    [Fact]
    public void is_blocked_until_the_first_minute_that_a_walk_through_the_minutes_allows() => RandomCalendar.Any.Where(x => !x.IsAllowed(x.Now)).Sample(
        calendar =>
        {
            var until = calendar.Rule.Decide(A.Request(A.Release()) with { Now = calendar.Now }).Until;
            var (time, isAllowed) = calendar.Walk(TimeSpan.FromDays(20));
            return isAllowed ? until == time : until is null || until >= time;
        },
        iter: 60);
}
