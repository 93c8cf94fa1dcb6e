using Slipway.Images;
using Slipway.Images.Registries;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.Images.Registries;

public sealed class The_progress_of_a_transfer
{
    private static readonly Digest Layer = Digest.Of("layer");

    private readonly SteppingClock clock = new(A.Morning);
    private readonly List<string> lines = [];

    [Fact]
    public void of_a_large_blob_is_a_line_and_then_its_percentage_every_few_seconds()
    {
        Send(51_200_000, watched: true);

        lines.ShouldBe(
        [
            $"Sending {Layer.Short} (51.2 MB) to registry.example.com",
            $"Sending {Layer.Short}: 30 %",
            $"Sending {Layer.Short}: 60 %",
            $"Sending {Layer.Short}: 90 %",
        ]);
    }

    [Fact]
    public void that_nobody_watches_is_a_line()
    {
        Send(51_200_000, watched: false);

        lines.ShouldBe([$"Sending {Layer.Short} (51.2 MB) to registry.example.com"]);
    }

    [Fact]
    public void of_a_small_blob_is_not_told()
    {
        Send(3_000_000, watched: true);

        lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(700, "700 bytes")]
    [InlineData(30_500, "30.5 kB")]
    [InlineData(51_200_000, "51.2 MB")]
    public void adds_up_to_what_was_sent(long size, string sent) => Send(size, watched: false).Sent.ShouldBe(sent);

    [Fact]
    public void of_nothing_says_so() => new TransferLog(lines.Add, clock).Sent.ShouldBe("nothing: the registry had it all");

    [Fact]
    public void that_comes_adds_nothing_to_what_was_sent()
    {
        var log = new TransferLog(lines.Add, clock);

        log.Report(new Transfer(TransferDirection.Fetching, "registry.example.com", Layer, 5_000_000, 1));
        log.Report(new Transfer(TransferDirection.Fetching, "registry.example.com", Layer, 5_000_000, 5_000_000));

        lines.ShouldBe([$"Fetching {Layer.Short} (5 MB) from registry.example.com"]);
        log.Sent.ShouldStartWith("nothing");
    }

    private TransferLog Send(long size, bool watched)
    {
        var log = new TransferLog(lines.Add, clock) { IsWatched = watched };
        for (var percent = 0; percent <= 100; percent += 10)
        {
            log.Report(new Transfer(TransferDirection.Sending, "registry.example.com", Layer, size, size * percent / 100));
            clock.Pass(TimeSpan.FromSeconds(2));
        }

        return log;
    }
}
