namespace Slipway.Workflows.Generation;

/// <summary>The steps around the one that runs the build.</summary>
internal sealed class JobSteps(PinnedActionSet actions)
{
    /// <summary>The sources without the token that fetched them, and what the build needs to run. No cache: other branches could have filled it.</summary>
    public IEnumerable<Step> Preparing(PlannedJob job)
    {
        yield return new ActionStep("Check out", actions.Get("actions/checkout"))
        {
            Uses = [Permission.Read(PermissionScope.Contents, "checks the sources out")],
            Inputs = Of([("persist-credentials", "false"), .. job.Attribute.WholeHistory ? [("fetch-depth", "0")] : Array.Empty<(string, string)>()]),
        };
        yield return new ActionStep("Install the .NET SDK", actions.Get("actions/setup-dotnet"))
        {
            Inputs = Of([("global-json-file", "global.json")]),
        };
        if (job.Attribute.Node is { } version)
        {
            yield return new ActionStep("Install Node.js", actions.Get("actions/setup-node"))
            {
                Inputs = Of([("node-version", version), ("package-manager-cache", "false")]),
            };
        }

        if (job.Attribute.Terraform is { } terraform)
        {
            yield return new ActionStep("Install Terraform", actions.Get("hashicorp/setup-terraform"))
            {
                Inputs = Of([("terraform_version", terraform), ("terraform_wrapper", "false")]),
            };
        }
    }

    /// <summary>What another job produced. A job that runs after a failure takes what there is.</summary>
    public Step Download(Product product, PlannedJob job) => new ActionStep($"Fetch {product.Artifact}", actions.Get("actions/download-artifact"))
    {
        Inputs = Of(
        [
            .. job.Target.AssuredAfterFailure ? [("pattern", product.Artifact), ("merge-multiple", "true")] : new[] { ("name", product.Artifact) },
            ("path", product.Folder),
        ]),
    };

    public Step Upload(Product product) => new ActionStep($"Keep {product.Artifact}", actions.Get("actions/upload-artifact"))
    {
        Condition = product.AfterFailure ? new Expression("!cancelled()") : null,
        Inputs = Of(
        [
            ("name", product.Artifact),
            ("path", product.Pattern),
            ("if-no-files-found", product.AfterFailure ? "warn" : "error"),
            ("overwrite", "true"),
            ("retention-days", $"{product.Days}"),
            .. product.IsHidden ? [("include-hidden-files", "true")] : Array.Empty<(string, string)>(),
        ]),
    };

    private static Dictionary<string, string> Of(IEnumerable<(string Name, string Value)> inputs) => inputs.ToDictionary(x => x.Name, x => x.Value);
}
