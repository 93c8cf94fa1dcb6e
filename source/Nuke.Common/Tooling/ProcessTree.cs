using System.Diagnostics;
using System.IO.Pipes;

namespace Nuke.Common.Tooling;

/// <summary>
/// A process, its children and theirs, and those that still hold its output after their parents have ended. What has detached itself
/// from its output and from its parent, as services do, does not belong to it.
/// </summary>
/// <remarks>
/// Processes stay in the group of the build, so that a terminal's Ctrl+C reaches them and they can ask at the terminal.
/// Without <c>/proc</c> only living parents tell who belongs together.
/// </remarks>
internal sealed class ProcessTree
{
    /// <summary>What is killed may have begun something in the moment before.</summary>
    private const int Rounds = 5;

    private readonly Process process;
    private readonly HashSet<string> pipes;

    /// <summary>Found before their parents ended.</summary>
    private readonly HashSet<RunningProcess> known = [];

    /// <param name="process">The process.</param>
    /// <param name="outputs">The ends of its output that the build reads.</param>
    public ProcessTree(Process process, IEnumerable<PipeStream?> outputs)
    {
        this.process = process;
        pipes =
        [
            .. outputs.OfType<PipeStream>()
                .Select(pipe => RunningProcess.LinkOf($"/proc/self/fd/{pipe.SafePipeHandle.DangerousGetHandle()}"))
                .OfType<string>(),
        ];
    }

    /// <summary>Sends all of them a signal; nothing where there are none.</summary>
    public void Send(int signal)
    {
        foreach (var member in Members())
        {
            Signals.Send(member.Id, signal);
        }

        if (!process.HasExited && !RunningProcess.AreKnown)
        {
            Signals.Send(process.Id, signal);
        }
    }

    /// <summary>Ends all of them at once.</summary>
    public void Kill()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var members = Members();
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }

            if (members is [])
            {
                return;
            }

            foreach (var member in members)
            {
                Signals.Send(member.Id, Signals.Kill);
            }
        }
    }

    private IReadOnlyList<RunningProcess> Members()
    {
        var all = RunningProcess.All();
        lock (known)
        {
            known.IntersectWith(all);
            known.UnionWith(all.Where(candidate => candidate.Id == process.Id && !process.HasExited));
            known.UnionWith(all.Where(candidate => candidate.Id != Environment.ProcessId && candidate.Writes(pipes)));
            while (all.Where(candidate => known.Any(member => member.Id == candidate.Parent) && !known.Contains(candidate)).ToList() is { Count: > 0 } found)
            {
                known.UnionWith(found);
            }

            return [.. known];
        }
    }
}
