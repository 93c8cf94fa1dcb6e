using Slipway.Images.Registries;
using Slipway.Releases;

namespace Slipway.Reporting;

/// <summary>What a run tells besides its log.</summary>
internal interface IRunReport
{
    /// <summary>A release was sealed.</summary>
    void Sealed(Release release);

    /// <summary>An image is in a registry.</summary>
    void Pushed(ImageReference image);

    /// <summary>What was deployed answers here.</summary>
    void Deployed(Uri address);

    /// <summary>A target fails because of this.</summary>
    void Failed(UserError error);

    /// <summary>The run has ended. Called once.</summary>
    void Finish(RunSummary summary);
}
