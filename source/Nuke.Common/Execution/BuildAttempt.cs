using System.Security.Cryptography;
using System.Text;
using Nuke.Common.IO;
using Serilog;

namespace Nuke.Common.Execution;

/// <summary>
/// What succeeded in a failed run, for <c>--continue</c>: <c>.nuke/temp/build-attempt.log</c>, first a mark of the plan, then the names
/// of the targets.
/// </summary>
internal sealed class BuildAttempt(AbsolutePath root, IReadOnlyList<ExecutableTarget> plan)
{
    private const string Reason = "succeeded before";

    private readonly AbsolutePath file = root / ".nuke" / "temp" / "build-attempt.log";

    private string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', plan.Select(target => target.Name)))));

    /// <summary>Leaves out what succeeded in the run before, if that had the same plan.</summary>
    public void SkipWhatSucceeded()
    {
        if (File.Exists(file) && File.ReadAllLines(file) is [var mark, .. var succeeded] && mark == Mark)
        {
            foreach (var target in plan.Where(target => succeeded.Contains(target.Name)))
            {
                target.Status = ExecutionStatus.Skipped;
                target.Skipped = Reason;
            }
        }
    }

    /// <summary>Remembers a failed run, whole or not at all, and forgets it after one that succeeded.</summary>
    public void Save(bool hasFailed)
    {
        try
        {
            if (hasFailed)
            {
                Write();
            }
            else if (File.Exists(file))
            {
                File.Delete(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.Warning("--continue will not know this run: {Reason:l}", exception.Message);
        }
    }

    private void Write()
    {
        var succeeded = plan.Where(target => target.Status == ExecutionStatus.Succeeded || target.Skipped == Reason);
        Directory.CreateDirectory(file.Parent);
        var beside = $"{file}.{Environment.ProcessId}";
        File.WriteAllLines(beside, [Mark, .. succeeded.Select(target => target.Name)]);
        File.Move(beside, file, overwrite: true);
    }
}
