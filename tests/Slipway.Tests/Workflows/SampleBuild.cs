using Nuke.Common;
using Slipway.Workflows;

namespace Slipway.Tests.Workflows;

/// <summary>What sample builds have in common.</summary>
[ActionPin("actions/checkout", "v5.0.0", "08c6903cd8c0fde910a37f88322edcfb5dd907a8")]
[ActionPin("actions/setup-dotnet", "v5.0.0", "d4c94342e560b34958eacfc5d055d21461ed1c5d")]
[ActionPin("actions/setup-node", "v5.0.0", "a0853c24544627f65ddf259abe73b1d18a591444")]
[ActionPin("actions/upload-artifact", "v4.6.2", "ea165f8d65b6e75b540449e92b4886f43607fa02")]
[ActionPin("actions/download-artifact", "v4.3.0", "d3f86a106a0bac45b974a628896c90dbdf5c8093")]
[ActionPin("aws-actions/configure-aws-credentials", "v4.1.0", "ececac1a45f3b08a01d2dd070d28d111c5fe6722")]
[ActionPin("hashicorp/setup-terraform", "v3.1.2", "b9cd54a3c349d3f38e8881555d616ced269862dd")]
[GeneratedWorkflows(nameof(Generate))]
public abstract class SampleBuild : NukeBuild
{
    [Parameter("Only compares")] public bool Check { get; private set; }

    protected Target Generate => _ => _.Executes(() =>
    {
        if (Check)
        {
            GeneratedWorkflows.Of(this).Check();
        }
        else
        {
            GeneratedWorkflows.Of(this).Write();
        }
    });

    protected Target Hello => _ => _.Executes(() => { });
}
