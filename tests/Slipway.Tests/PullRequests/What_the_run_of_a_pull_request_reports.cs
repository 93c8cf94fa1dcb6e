using Slipway.Caching;
using Slipway.Deployments;
using Slipway.Gates;
using Slipway.Images;
using Slipway.Previews;
using Slipway.PullRequests;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Tests.Caching;

namespace Slipway.Tests.PullRequests;

public sealed class What_the_run_of_a_pull_request_reports : IAsyncLifetime
{
    private readonly Project project = new();
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private EvidenceFolder Others => new(folder / "evidence");

    public ValueTask InitializeAsync() => project.Create();

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await project.DisposeAsync();
    }

    [Fact]
    public async Task is_what_the_gates_found_in_this_job_and_in_others()
    {
        var tree = await project.Read();
        Others.Keep(A.Evidence("Lint", tree.Hash));
        var failed = A.Evidence("Test", tree.Hash) with { Verdict = Verdict.Failed };

        var report = await Report([failed]);

        report.Gates.Select(x => (x.Gate, x.Verdict)).ShouldBe([("Test", Verdict.Failed), ("Lint", Verdict.Passed)]);
    }

    [Fact]
    public async Task is_not_what_a_gate_found_in_other_sources()
    {
        Others.Keep(A.Evidence("Lint", Digest.Of("others")));

        (await Should.ThrowAsync<UserError>(() => Report([]))).Message.ShouldContain("is no evidence that Lint was passed with exactly these sources");
    }

    [Fact]
    public async Task is_about_the_head_of_the_pull_request() => (await Report([])).Commit.ShouldBe(A.Commit('b'));

    private async Task<PullRequestReport> Report(IReadOnlyList<Evidence> now)
    {
        var images = await OciLayout.OpenOrCreate(folder / "images", Cancellation);
        var renderings = new Renderings(new Service("listener", "x.csproj", "chart", "environments", []), folder.Path, new ReleaseStore(images, folder / "releases"));
        var preview = new Preview([], new LedgerFile(folder / "ledger.jsonl"), renderings);
        return await new Reporter(new Checkout(project.Root(".")), project.Cache(), preview, Others).Report(["Test", "Lint", "HelmValidate"], now, null, A.Commit('b'), Cancellation);
    }
}
