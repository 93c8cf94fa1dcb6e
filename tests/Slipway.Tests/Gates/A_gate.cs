using Slipway.Caching;
using Slipway.Gates;
using Slipway.Tests.Caching;

namespace Slipway.Tests.Gates;

public sealed class A_gate : IAsyncLifetime
{
    private readonly Project project = new();
    private int runs;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => project.Create();

    public ValueTask DisposeAsync() => project.DisposeAsync();

    [Fact]
    public async Task leaves_evidence_of_what_its_checks_have_counted_and_used()
    {
        var tree = await project.Read();

        var evidence = await Gate().Pass(tree, [Passing("shell", "*.sh", files: 2), Passing("yaml", "*.yaml", files: 3)], Cancellation);

        evidence.Gate.ShouldBe("Lint");
        evidence.Verdict.ShouldBe(Verdict.Passed);
        evidence.Inputs.ShouldBe(tree.Hash);
        evidence.Counts["files"].ShouldBe(5);
        evidence.Tools.Keys.ShouldBe(["shell", "yaml"]);
        Gate().Find(tree).ShouldNotBeNull().Summary.ShouldBe("5 files");
    }

    [Fact]
    public async Task does_not_repeat_a_check_whose_inputs_are_the_same()
    {
        await Gate().Pass(await project.Read(), [Passing("text", "*.txt")], Cancellation);
        project.Write("other.md", "changed");

        var evidence = await Gate().Pass(await project.Read(), [Passing("text", "*.txt")], Cancellation);

        runs.ShouldBe(1);
        evidence.IsReused.ShouldBeTrue();
        evidence.Counts["files"].ShouldBe(1);
    }

    [Fact]
    public async Task repeats_a_check_whose_inputs_have_changed()
    {
        await Gate().Pass(await project.Read(), [Passing("text", "*.txt")], Cancellation);
        project.Write("a.txt", "changed");

        await Gate().Pass(await project.Read(), [Passing("text", "*.txt")], Cancellation);

        runs.ShouldBe(2);
    }

    [Fact]
    public async Task repeats_a_check_that_failed_and_has_no_evidence_then()
    {
        var tree = await project.Read();
        var check = new Check(Work.From("*").Named("shell"), (_, _) => Task.FromResult(Result(1, "run.sh:1 SC2086 quote it")));

        await Should.ThrowAsync<GateFailed>(() => Gate().Pass(tree, [check], Cancellation));
        await Should.ThrowAsync<GateFailed>(() => Gate().Pass(tree, [check], Cancellation));

        runs.ShouldBe(2);
        Gate().Find(tree).ShouldBeNull();
    }

    [Fact]
    public async Task shows_the_findings_of_all_its_checks()
    {
        var shell = new Check(Work.From("*").Named("shell"), (_, _) => Task.FromResult(Result(1, "run.sh:1 SC2086 quote it")));
        var yaml = new Check(Work.From("*").Named("yaml"), (_, _) => Task.FromResult(Result(1, "a.yaml:2 format")));

        var error = await Should.ThrowAsync<GateFailed>(async () => await Gate().Pass(await project.Read(), [shell, yaml], Cancellation));

        error.Findings.ShouldBe(["run.sh:1 SC2086 quote it", "a.yaml:2 format"]);
        error.Message.ShouldStartWith("Lint: 2 findings");
    }

    private Gate Gate() => new("Lint", project.Cache());

    private Check Passing(string name, string inputs, int files = 1) =>
        new(Work.From(inputs).Named(name), (_, _) => Task.FromResult(Result(files) with { Tools = new Dictionary<string, string> { [name] = "1.0" } }));

    private WorkResult Result(int files, params IReadOnlyList<string> findings)
    {
        Interlocked.Increment(ref runs);
        return new WorkResult { Findings = findings, Counts = new Dictionary<string, int> { ["files"] = files } };
    }
}
