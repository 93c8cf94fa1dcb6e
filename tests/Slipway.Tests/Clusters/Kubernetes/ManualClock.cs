namespace Slipway.Tests.Clusters.Kubernetes;

/// <summary>A clock that stands still until the test lets time pass.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = A.Morning;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <summary>Lets time pass at once, with nobody waiting for it.</summary>
    public void Pass(TimeSpan time)
    {
        lock (gate)
        {
            now += time;
        }
    }

    /// <summary>Lets time pass, second by second, until the work is done or the time is over.</summary>
    /// <param name="time">How much.</param>
    /// <param name="work">The work.</param>
    /// <param name="pauses">How many pauses there are when all that works has come to rest.</param>
    public async Task Pass(TimeSpan time, Task work, int pauses = 1)
    {
        await Rest(work, pauses);
        for (var end = GetUtcNow() + time; GetUtcNow() < end && !work.IsCompleted;)
        {
            List<Timer> due;
            lock (gate)
            {
                now += TimeSpan.FromSeconds(1);
                due = [.. timers.Where(x => x.Due <= now)];
            }

            due.ForEach(x => x.Fire());
            await Rest(work, pauses);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state), isPause: state is not CancellationTokenSource);
        timer.Change(dueTime, period);
        return timer;
    }

    private async Task Rest(Task work, int pauses)
    {
        while (!work.IsCompleted && Pauses < pauses)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private int Pauses
    {
        get
        {
            lock (gate)
            {
                return timers.Count(x => x.IsPause);
            }
        }
    }

    private sealed class Timer(ManualClock clock, Action fire, bool isPause) : ITimer
    {
        public bool IsPause => isPause;

        public DateTimeOffset Due { get; private set; }

        public void Fire()
        {
            lock (clock.gate)
            {
                if (!clock.timers.Remove(this))
                {
                    return;
                }
            }

            fire();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock.now + dueTime;
                    clock.timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
