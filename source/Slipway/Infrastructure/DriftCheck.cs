using Slipway.Infrastructure.Internal;

namespace Slipway.Infrastructure;

/// <summary>Looks where the infrastructure is another than its configuration says. Changes nothing.</summary>
/// <param name="states">The folders with their states.</param>
/// <param name="order">Their order.</param>
/// <param name="temporary">Where Terraform writes its plans.</param>
internal sealed class DriftCheck(LiveStates states, LiveOrder order, string temporary)
{
    /// <summary>What differs, a line each: changed by others, not applied, or not to be told.</summary>
    public async Task<IReadOnlyList<string>> Find(IReadOnlyCollection<ConfigurationFolder> folders, CancellationToken cancellation)
    {
        Directory.CreateDirectory(temporary);
        var chosen = order.Folders.Where(folders.Contains).ToList();
        var found = new IReadOnlyList<string>[chosen.Count];
        await Parallel.ForEachAsync(chosen.Index(), cancellation, async (one, token) => found[one.Index] = await Find(one.Item, token));
        return [.. found.SelectMany(x => x)];
    }

    private async Task<IReadOnlyList<string>> Find(ConfigurationFolder folder, CancellationToken cancellation)
    {
        var file = Path.Combine(temporary, $"{folder.Name.Replace('/', '-')}.tfplan");
        try
        {
            var terraform = await states.Open(folder, cancellation);
            if (await terraform.State(cancellation) is null)
            {
                return [$"{folder.Name}: was never applied"];
            }

            var shown = await states.Plan(folder, file, cancellation);
            return
            [
                .. PlanReader.Drift(shown).SelectMany(x => Lines(folder, $"{x.Address} was changed by others", x)),
                .. PlanReader.Changes(shown).SelectMany(x => Lines(folder, $"applying would {x}", x)),
                .. PlanReader.Outputs(shown) is > 0 and var outputs ? [$"{folder.Name}: {outputs} outputs differ"] : Array.Empty<string>(),
            ];
        }
        catch (TerraformFailed failed)
        {
            return [.. failed.Diagnostics.Where(x => x.IsError).Select(x => $"{folder.Name}: cannot be compared: {x}")];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<string> Lines(ConfigurationFolder folder, string what, PlannedChange change) =>
        [$"{folder.Name}: {what}", .. change.Attributes.Select(x => $"  {x}")];
}
