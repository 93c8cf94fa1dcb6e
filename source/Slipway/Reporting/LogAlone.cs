using Slipway.Images.Registries;
using Slipway.Releases;

namespace Slipway.Reporting;

/// <summary>On one's own machine the log and its summary tell everything.</summary>
internal sealed class LogAlone : IRunReport
{
    public void Sealed(Release release)
    {
    }

    public void Pushed(ImageReference image)
    {
    }

    public void Deployed(Uri address)
    {
    }

    public void Failed(UserError error)
    {
    }

    public void Finish(RunSummary summary)
    {
    }
}
