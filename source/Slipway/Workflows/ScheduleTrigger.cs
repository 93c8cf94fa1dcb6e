namespace Slipway.Workflows;

/// <summary>A time of the day, in UTC.</summary>
/// <param name="Times">When: POSIX cron with five fields, not more often than every five minutes.</param>
public sealed record ScheduleTrigger(params IReadOnlyList<CronTime> Times) : Trigger("schedule");
