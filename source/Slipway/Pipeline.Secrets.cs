using Slipway.Profiles;
using Slipway.Secrets;
using Slipway.Stages;

namespace Slipway;

/// <content>Whether the secrets are there that deployments will need.</content>
public sealed partial class Pipeline
{
    /// <summary>Looks up every reference to a secret in the checkout's environments and shows what was found, never a value. Changes nothing.</summary>
    /// <param name="stage">The stage's name; all of them unless told.</param>
    /// <exception cref="UserError">Some lead to no value; all of these are named.</exception>
    public Task CheckSecrets(string? stage) => run.Step(async cancellation =>
    {
        var stages = string.IsNullOrEmpty(stage) ? options.Stages : [new StageOrder(options.Stages).Find(stage)];
        var check = new SecretCheck(SecretStoresOf.Checkout(checkout.Root, options.Secrets), Path.Combine(checkout.Root, options.Service.Environments));
        var secrets = await check.Check(stages, cancellation);
        foreach (var line in SecretTable.Of(secrets))
        {
            await Console.Out.WriteLineAsync(line.AsMemory(), cancellation);
        }

        var missing = secrets.Where(x => x.Problem is not null).ToList();
        if (missing.Count > 0)
        {
            throw new UserError(
                Lines($"{missing.Count} of {secrets.Count} secrets cannot be read:", missing.Select(x => $"{x.Target} {x.Variable}: {x.Reference}: {x.Result}")),
                string.Join("; ", missing.Select(x => x.Problem!.NextStep).Distinct()));
        }

        run.Report(("Secrets", $"{secrets.Count} found"));
    });
}
