using Serilog;

namespace Slipway.Images;

/// <summary>Lets people find what a stage runs: its image is tagged with the stage's name. Nothing reads that tag; what is deployed is named by its digest.</summary>
internal static class StageTag
{
    /// <summary>Moves the tag to what a stage runs now. What was deployed stays so when it cannot be moved.</summary>
    public static async Task Move(IImageStore images, Digest image, string stage, CancellationToken cancellation)
    {
        try
        {
            await images.Tag(await images.Resolve($"{image}", cancellation), stage, cancellation);
        }
        catch (UserError error)
        {
            Log.Warning("The image that {Stage:l} runs now is not tagged '{Stage:l}', which is for people alone: {Reason:l}", stage, stage, error.Message);
        }
    }
}
