using System.Security.Cryptography;
using System.Text;
using Nuke.Common.IO;

namespace Nuke.Common.Execution;

/// <summary>
/// What succeeded so far, for <c>--continue</c>: <c>.nuke/temp/build-attempt.log</c>, first a mark of what was called, then the names
/// of the targets.
/// </summary>
internal sealed class BuildAttempt
{
    private readonly Lock gate = new();
    private readonly List<string> lines;
    private readonly AbsolutePath file;

    /// <param name="root">The root directory.</param>
    /// <param name="plan">The targets of the run.</param>
    /// <param name="isContinued">Whether what succeeded in the attempt before is skipped.</param>
    public BuildAttempt(AbsolutePath root, IReadOnlyList<ExecutableTarget> plan, bool isContinued)
    {
        file = root / ".nuke" / "temp" / "build-attempt.log";
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', plan.Select(target => target.Name)))));
        var before = isContinued && File.Exists(file) ? File.ReadAllLines(file) : [];
        lines = before is [var known, ..] && known == mark ? [.. before] : [mark];
        foreach (var target in plan.Where(target => lines.Contains(target.Name)))
        {
            target.Status = ExecutionStatus.Skipped;
            target.Skipped = "succeeded before";
        }
    }

    public void Add(ExecutableTarget target)
    {
        lock (gate)
        {
            lines.Add(target.Name);
            Directory.CreateDirectory(file.Parent);
            var beside = $"{file}.{Environment.ProcessId}";
            File.WriteAllLines(beside, lines);
            File.Move(beside, file, overwrite: true);
        }
    }
}
