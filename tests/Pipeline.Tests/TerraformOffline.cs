using Slipway.Tools;

namespace Pipeline.Tests;

/// <summary>The real Terraform with providers that know AWS by its schemas, and a folder that plays S3. It reaches no network.</summary>
internal sealed class TerraformOffline(Clone clone) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-terraform-").FullName;

    private static string Source => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "tools", "terraform-offline"));

    private string Tool => Path.Combine(folder, "tool");

    private string Buckets => Path.Combine(folder, "buckets");

    /// <summary>The states that are kept, by their keys.</summary>
    public IReadOnlyList<string> States => Directory.Exists(Buckets)
        ? [.. Directory.EnumerateFiles(Buckets, "*.tfstate", SearchOption.AllDirectories).Select(x => Path.GetFileName(x)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Makes it; a test is skipped where its parts are not.</summary>
    public async Task Prepare()
    {
        Assert.SkipUnless(Directory.Exists(Source), "skipped: ../shared/tools/terraform-offline is not here");
        Assert.SkipUnless(Slipway.Infrastructure.Terraform.IsThere, "skipped: terraform is not here");
        Directory.CreateDirectory(Buckets);
        await new ToolCall("cp", "-r", Source, Tool).Run(TestContext.Current.CancellationToken);
        await new ToolCall("npm", "ci", "--no-audit", "--no-fund").In(Tool).Run(TestContext.Current.CancellationToken);
    }

    /// <summary>Runs build.sh with it.</summary>
    public Task<BuildResult> Build(params string[] arguments) => clone.BuildThrough(
        (program, all) => new ToolCall(Path.Combine(Tool, "tf-offline"), ["exec", program, .. all])
            .WithVariable("TF_STUB_PROVIDERS", "aws")
            .WithVariable("TF_STUB_S3_DIR", Buckets),
        arguments);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
