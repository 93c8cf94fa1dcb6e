using Serilog;
using Slipway.Images;
using Slipway.Infrastructure.Internal;

namespace Slipway.Infrastructure;

/// <summary>Plans live folders, each after those that it reads from.</summary>
/// <param name="states">The folders with their states.</param>
/// <param name="order">Which reads from which.</param>
/// <param name="keep">Where plans are kept.</param>
internal sealed class Planner(LiveStates states, LiveOrder order, string keep)
{
    /// <summary>Plans these folders, side by side where they do not wait for each other. Changes nothing.</summary>
    /// <param name="folders">Which of them.</param>
    /// <param name="cancellation">Stops planning.</param>
    /// <returns>In the order in which they would be applied. Plans that change something are in their files.</returns>
    public async Task<IReadOnlyList<SavedPlan>> Plan(IReadOnlyCollection<ConfigurationFolder> folders, CancellationToken cancellation)
    {
        Directory.CreateDirectory(keep);
        var chosen = order.Folders.Where(folders.Contains).ToList();
        var plans = new SavedPlan[chosen.Count];
        await Parallel.ForEachAsync(chosen.Index(), cancellation, async (one, token) => plans[one.Index] = await Plan(one.Item, token));
        return plans;
    }

    private async Task<SavedPlan> Plan(ConfigurationFolder folder, CancellationToken cancellation)
    {
        var reads = new Dictionary<string, Digest>(StringComparer.Ordinal);
        var file = $"{folder.Name.Replace('/', '-')}.tfplan";
        try
        {
            foreach (var other in order.Folders.Where(x => order.ReadBy(folder).Contains(x.Name)))
            {
                if (await states.Version(other, cancellation) is not { } known)
                {
                    return Without(new FolderPlan(folder.Name, []) { Waits = $"waits for {other.Name}, which was never applied" });
                }

                reads.Add(other.Name, known.Outputs);
            }

            var terraform = await states.Open(folder, cancellation);
            var before = await terraform.State(cancellation);
            var shown = await states.Plan(folder, Path.Combine(keep, file), cancellation);
            var plan = new FolderPlan(folder.Name, PlanReader.Changes(shown)) { Outputs = PlanReader.Outputs(shown) };
            Log.Information("{Folder:l}: {Result:l}", folder.Name, PlanTable.InWords(plan));
            return new SavedPlan(
                folder.Name, file, Digest.Of(await File.ReadAllBytesAsync(Path.Combine(keep, file), cancellation)), before?.Lineage, before?.Serial ?? 0, reads, plan);
        }
        catch (TerraformFailed failed)
        {
            return Without(new FolderPlan(folder.Name, []) { Errors = [.. failed.Diagnostics.Where(x => x.IsError).Select(x => $"{x}")] });
        }

        SavedPlan Without(FolderPlan plan) => new(folder.Name, "", null, null, 0, reads, plan);
    }
}
