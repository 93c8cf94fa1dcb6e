using Slipway.Clusters;
using Slipway.Images;
using Slipway.Images.Registries;
using Slipway.Profiles;

namespace Slipway;

/// <content>What the service is put on, and where its image goes.</content>
public sealed partial class Pipeline
{
    private async Task<BaseImage> OpenBase(CancellationToken cancellation)
    {
        RequireRuntime();
        var transfers = (await adapters.Value).Transfers;
        return await BaseImage.Open(options.BaseImage, x => ImageStores.In(x, transfers), cancellation);
    }

    // Before the gates have taken their time: the pods would only say that there is no dotnet.
    private void RequireRuntime()
    {
        if (options.Cluster == ClusterKind.kubernetes && options.BaseImage == BaseImage.ScratchName)
        {
            throw new UserError(
                "the image has no runtime: it is put on scratch, and a node of Kubernetes has no dotnet to run it",
                "name an image with ASP.NET Core by its digest: --base-image HOST/NAME@sha256:…");
        }
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
