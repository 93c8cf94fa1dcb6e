using Slipway.Gates;
using Slipway.Images;

namespace Slipway.Tests.Gates;

public sealed class A_gate : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int runs;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Gate Gate => new("Lint", new EvidenceStore(folder.Path));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task leaves_evidence_of_what_its_checks_have_counted_and_used()
    {
        var evidence = await Gate.Pass(A.Sources, [Passing("shell", files: 2), Passing("yaml", files: 3)], Cancellation);

        evidence.Gate.ShouldBe("Lint");
        evidence.Verdict.ShouldBe(Verdict.Passed);
        evidence.Inputs.ShouldBe(A.Sources);
        evidence.Counts["files"].ShouldBe(5);
        evidence.Tools.Keys.ShouldBe(["shell", "yaml"]);
    }

    [Fact]
    public async Task does_not_repeat_a_check_whose_inputs_are_the_same()
    {
        await Gate.Pass(A.Sources, [Passing("shell")], Cancellation);
        var evidence = await Gate.Pass(Digest.Of("other sources"), [Passing("shell")], Cancellation);

        runs.ShouldBe(1);
        evidence.IsReused.ShouldBeTrue();
    }

    [Fact]
    public async Task repeats_a_check_whose_inputs_have_changed()
    {
        await Gate.Pass(A.Sources, [Passing("shell", "a")], Cancellation);
        await Gate.Pass(A.Sources, [Passing("shell", "b")], Cancellation);

        runs.ShouldBe(2);
    }

    [Fact]
    public async Task repeats_a_check_that_failed()
    {
        var check = new Check("shell", Digest.Of("a"), _ => Task.FromResult(Result(1, "run.sh:1 SC2086 quote it")));

        await Should.ThrowAsync<GateFailed>(() => Gate.Pass(A.Sources, [check], Cancellation));
        await Should.ThrowAsync<GateFailed>(() => Gate.Pass(A.Sources, [check], Cancellation));

        runs.ShouldBe(2);
    }

    [Fact]
    public async Task shows_the_findings_of_all_its_checks()
    {
        var shell = new Check("shell", Digest.Of("a"), _ => Task.FromResult(Result(1, "run.sh:1 SC2086 quote it")));
        var yaml = new Check("yaml", Digest.Of("a"), _ => Task.FromResult(Result(1, "a.yaml:2 format")));

        var error = await Should.ThrowAsync<GateFailed>(() => Gate.Pass(A.Sources, [shell, yaml], Cancellation));

        error.Findings.ShouldBe(["run.sh:1 SC2086 quote it", "a.yaml:2 format"]);
        error.Message.ShouldStartWith("Lint: 2 findings");
    }

    [Fact]
    public async Task runs_a_check_again_whose_evidence_is_damaged()
    {
        await Gate.Pass(A.Sources, [Passing("shell")], Cancellation);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.json", SearchOption.AllDirectories))
        {
            await File.WriteAllTextAsync(file, "{", Cancellation);
        }

        await Gate.Pass(A.Sources, [Passing("shell")], Cancellation);

        runs.ShouldBe(2);
    }

    private Check Passing(string name, string inputs = "a", int files = 1) =>
        new(name, Digest.Of(inputs), _ => Task.FromResult(Result(files) with { Tools = new Dictionary<string, string> { [name] = "1.0" } }));

    private CheckResult Result(int files, params IReadOnlyList<string> findings)
    {
        runs++;
        return new CheckResult(findings, new Dictionary<string, int> { ["files"] = files }, new Dictionary<string, string>());
    }
}
