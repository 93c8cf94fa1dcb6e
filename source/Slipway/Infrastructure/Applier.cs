using Serilog;
using Slipway.Images;
using Slipway.Infrastructure.Internal;

namespace Slipway.Infrastructure;

/// <summary>Applies plans that were kept, exactly as they were made, or refuses them.</summary>
/// <param name="states">The folders with their states.</param>
/// <param name="order">Which reads from which.</param>
/// <param name="keep">Where plans are kept.</param>
internal sealed class Applier(LiveStates states, LiveOrder order, string keep)
{
    private const string PlanAgain = "plan again, and look at the new plan: ./build.sh TerraformPlan";

    /// <summary>Refuses what cannot be applied as it was planned, before anything is changed.</summary>
    /// <exception cref="UserError">A file is missing or another one, or a state has moved on; all of them are named.</exception>
    public async Task RequireCurrent(SavedPlans saved, CancellationToken cancellation)
    {
        var problems = new List<string>();
        foreach (var (plan, folder) in Pending(saved))
        {
            var file = Path.Combine(keep, plan.File);
            if (!File.Exists(file) || Digest.Of(await File.ReadAllBytesAsync(file, cancellation)) != plan.Content)
            {
                problems.Add($"{plan.Folder}: its file {plan.File} is not the one that was planned");
            }
            else if (await states.Version(folder, cancellation) is var now && (now?.Lineage != plan.Lineage || (now?.Serial ?? 0) != plan.Serial))
            {
                problems.Add($"{plan.Folder}: its state has moved on since the plan, from version {plan.Serial} to {now?.Serial ?? 0}");
            }
        }

        if (problems.Count > 0)
        {
            throw new UserError(string.Join(Environment.NewLine, ["the plan is out of date, and nothing of it was applied:", .. problems.Select(x => $"  {x}")]), PlanAgain);
        }
    }

    /// <summary>Applies the plans one after the other, and ends at the first that fails.</summary>
    /// <exception cref="UserError">One failed, or was left because another folder's outputs are new; what was applied stays, and is said.</exception>
    public async Task Apply(SavedPlans saved, CancellationToken cancellation)
    {
        var applied = new List<string>();
        var left = new List<string>();
        foreach (var (plan, folder) in Pending(saved))
        {
            if (await Outdated(plan, cancellation) is { } other)
            {
                left.Add($"{plan.Folder}: {other} has other outputs than those that it was planned with");
                continue;
            }

            var terraform = await states.Open(folder, cancellation);
            var output = await terraform.Apply(Path.Combine(keep, plan.File), cancellation);
            if (output.HasFailed)
            {
                throw Failure(terraform, output, applied);
            }

            applied.Add(plan.Folder);
            saved = saved with { Plans = [.. saved.Plans.Where(x => x.Folder != plan.Folder)], Applied = [.. saved.Applied, plan.Folder] };
            saved.Write(keep);
            File.Delete(Path.Combine(keep, plan.File));
            Log.Information("{Folder:l}: applied, {Result:l}", plan.Folder, PlanTable.InWords(plan.Plan));
        }

        if (left.Count > 0)
        {
            throw new UserError(string.Join(Environment.NewLine, [$"{applied.Count} applied, {left.Count} left:", .. left.Select(x => $"  {x}")]), PlanAgain);
        }
    }

    private static UserError Failure(TerraformFolder folder, TerraformOutput output, List<string> applied)
    {
        var before = applied.Count == 0 ? "nothing was applied before" : $"applied before: {string.Join(", ", applied)}";
        return new UserError(
            string.Join(Environment.NewLine, [$"{folder.Name} could not be applied as planned; {before}", .. output.Diagnostics.Where(x => x.IsError).Select(x => $"  {x}")]),
            output.HeldLock is { } held
                ? $"wait for who holds the lock; if that build was killed: {folder.ByHand($"force-unlock {held}")}"
                : $"mend what is named; what was made of it is in the state. Then {PlanAgain}");
    }

    private IEnumerable<(SavedPlan Plan, ConfigurationFolder Folder)> Pending(SavedPlans saved) =>
        from folder in order.Folders
        join plan in saved.Plans on folder.Name equals plan.Folder
        where plan.File.Length > 0 && !plan.Plan.IsEmpty
        select (plan, folder);

    private async Task<string?> Outdated(SavedPlan plan, CancellationToken cancellation)
    {
        foreach (var (name, outputs) in plan.Reads)
        {
            if (await states.Version(order.Folders.Single(x => x.Name == name), cancellation) is not { } now || now.Outputs != outputs)
            {
                return name;
            }
        }

        return null;
    }
}
