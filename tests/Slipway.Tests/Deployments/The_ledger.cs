using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Deployments;

namespace Slipway.Tests.Deployments;

public sealed class The_ledger : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Path => folder / "ledger.jsonl";

    private LedgerFile Ledger => new(Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task gives_back_what_was_appended()
    {
        var entry = A.Entry("dev", A.Release(), DeploymentOutcome.Succeeded);

        await Ledger.Append(entry, Cancellation);

        TextOf((await Ledger.Read(Cancellation)).ShouldHaveSingleItem()).ShouldBe(TextOf(entry));
    }

    [Fact]
    public async Task reads_lines_of_before_there_were_purposes_and_decisions()
    {
        var line = TextOf(A.Entry("dev", A.Release(), DeploymentOutcome.Succeeded));
        var old = JsonNode.Parse(line)!.AsObject();
        foreach (var property in new[] { "purpose", "decisions", "gates", "addresses" })
        {
            old.Remove(property);
        }

        await File.WriteAllTextAsync(Path, $"{old.ToJsonString()}\n", Cancellation);

        var entry = (await Ledger.Read(Cancellation)).ShouldHaveSingleItem();
        entry.Purpose.ShouldBe(DeploymentPurpose.Deployment);
        entry.Decisions.ShouldBeEmpty();
        entry.Gates.ShouldBeEmpty();
        entry.Addresses.ShouldBeEmpty();
    }

    [Fact]
    public async Task ignores_a_line_whose_writer_was_killed_and_writes_the_next_one_in_its_place()
    {
        await Ledger.Append(A.Entry("dev", A.Release("one"), DeploymentOutcome.Started), Cancellation);
        await File.AppendAllTextAsync(Path, """{"deployment":"2","sta""", Cancellation);

        (await Ledger.Read(Cancellation)).Count.ShouldBe(1);
        await Ledger.Append(A.Entry("dev", A.Release("two"), DeploymentOutcome.Started), Cancellation);

        (await Ledger.Read(Cancellation)).Select(x => x.Release).ShouldBe([A.Release("one").Digest, A.Release("two").Digest]);
    }

    [Fact]
    public async Task names_the_line_that_somebody_damaged()
    {
        await Ledger.Append(A.Entry("dev", A.Release(), DeploymentOutcome.Started), Cancellation);
        await File.AppendAllTextAsync(Path, "nonsense\n", Cancellation);

        var error = await Should.ThrowAsync<UserError>(() => Ledger.Read(Cancellation));

        error.Message.ShouldContain($"{Path}:2 is damaged");
    }

    [Fact]
    public async Task keeps_every_entry_of_writers_at_the_same_time()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(x => Ledger.Append(A.Entry($"stage{x}", A.Release(), DeploymentOutcome.Started), Cancellation)));

        (await Ledger.Read(Cancellation)).Select(x => x.Stage).ShouldBe(Enumerable.Range(0, 20).Select(x => $"stage{x}"), ignoreOrder: true);
    }

    private static string TextOf(LedgerEntry entry) => JsonSerializer.Serialize(entry, SlipwayJson.Default.LedgerEntry);
}
