namespace Nuke.Common.Tooling;

/// <summary>The processes that a build has started and that have not ended.</summary>
internal sealed class RunningProcesses
{
    private readonly Lock gate = new();
    private readonly List<ChildProcess> all = [];

    public IReadOnlyList<ChildProcess> All
    {
        get
        {
            lock (gate)
            {
                return [.. all];
            }
        }
    }

    public void Add(ChildProcess process)
    {
        lock (gate)
        {
            all.Add(process);
        }
    }

    public void Remove(ChildProcess process)
    {
        lock (gate)
        {
            all.Remove(process);
        }
    }

    /// <summary>Ends all that run, with all that they started.</summary>
    public void KillAll()
    {
        foreach (var process in All)
        {
            process.Kill();
        }
    }
}
