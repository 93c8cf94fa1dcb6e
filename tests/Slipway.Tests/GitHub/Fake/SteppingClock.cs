namespace Slipway.Tests.GitHub.Fake;

/// <summary>A clock on which every pause is over at once, and has taken its time. Limits hold only when they are told to end at once.</summary>
internal sealed class SteppingClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset now = start;

    public bool LimitsEndAtOnce { get; set; }

    public List<TimeSpan> Pauses { get; } = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public void Pass(TimeSpan time)
    {
        lock (gate)
        {
            now += time;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var isLimit = state is CancellationTokenSource;
        if (isLimit && !LimitsEndAtOnce)
        {
            return System.CreateTimer(callback, state, dueTime, period);
        }

        Pass(dueTime);
        if (!isLimit)
        {
            Pauses.Add(dueTime);
        }

        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
