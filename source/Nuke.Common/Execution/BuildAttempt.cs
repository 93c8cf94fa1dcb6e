using System.Security.Cryptography;
using System.Text;
using Nuke.Common.IO;
using Serilog;

namespace Nuke.Common.Execution;

/// <summary>
/// What succeeded in a failed or killed run, for <c>--continue</c>: <c>.nuke/temp/build-attempt.log</c>, first a mark of what was asked
/// for, then the names of the targets.
/// </summary>
internal sealed class BuildAttempt
{
    private const string Reason = "succeeded before";

    private readonly Lock gate = new();
    private readonly AbsolutePath file;
    private readonly string mark;
    private readonly List<string> succeeded = [];
    private bool canWrite = true;

    public BuildAttempt(BuildContext context, IReadOnlyList<ExecutableTarget> plan)
    {
        file = context.Root / ".nuke" / "temp" / "build-attempt.log";
        var values = context.Catalogue.All
            .Where(parameter => !parameter.IsSecret && (!parameter.IsBuiltIn || parameter.Name is "Partition" or "Profile" or "Skip"))
            .SelectMany(parameter => context.CommandLine[parameter.Name] is { } words ? [parameter.Name, .. words] : Array.Empty<string>());
        mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. plan.Select(target => target.Name), .. values]))));
    }

    /// <summary>Leaves out what succeeded in the run before, if that was asked for the same.</summary>
    public void SkipWhatSucceeded(IReadOnlyList<ExecutableTarget> plan)
    {
        if (!File.Exists(file) || File.ReadAllLines(file) is not [var before, .. var names] || before != mark)
        {
            Log.Information("Nothing to continue: {Reason:l}", File.Exists(file) ? "the attempt before was asked for something else" : "no target succeeded in a failed attempt before");
            Forget();
            return;
        }

        foreach (var target in plan.Where(target => names.Contains(target.Name)))
        {
            target.Status = ExecutionStatus.Skipped;
            target.Skipped = Reason;
            succeeded.Add(target.Name);
        }
    }

    /// <summary>Remembers a target that is done, at once: the run may be killed.</summary>
    public void Note(ExecutableTarget target)
    {
        lock (gate)
        {
            succeeded.Add(target.Name);
            Try(() =>
            {
                Directory.CreateDirectory(file.Parent);
                if (succeeded is [_])
                {
                    File.WriteAllLines(file, [mark, target.Name]);
                }
                else
                {
                    File.AppendAllLines(file, [target.Name]);
                }
            });
        }
    }

    /// <summary>After a run that succeeded there is nothing to continue.</summary>
    public void Forget() => Try(() =>
    {
        if (File.Exists(file))
        {
            File.Delete(file);
        }
    });

    private void Try(Action action)
    {
        try
        {
            if (canWrite)
            {
                action();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            canWrite = false;
            Log.Warning("--continue will not know this run: {Reason:l}", exception.Message);
        }
    }
}
