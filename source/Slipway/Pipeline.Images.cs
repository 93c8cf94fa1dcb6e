using Slipway.Images;
using Slipway.Images.Registries;
using Slipway.Profiles;

namespace Slipway;

/// <content>What the service is put on, and where its image goes.</content>
public sealed partial class Pipeline
{
    private async Task<BaseImage> OpenBase(CancellationToken cancellation)
    {
        options.RequireRuntime();
        var transfers = (await adapters.Value).Transfers;
        return await BaseImage.Open(options.BaseImage, x => ImageStores.In(x, transfers), cancellation);
    }

    private async Task ReportPush(Digest image)
    {
        var chosen = await adapters.Value;
        if (chosen.Images is Registry registry)
        {
            var reference = ImageReference.To(registry.Repository, image);
            run.Notes.Add(reference);
            run.Report(("Image", $"{reference}"), ("Sent", chosen.Transfers.Sent));
        }
    }
}
