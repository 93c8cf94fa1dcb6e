using System.Text.Json;
using Slipway.Clusters;
using Slipway.Deployments;

namespace Slipway.Tests.Deployments;

public sealed class The_status
{
    private static readonly TargetStatus Local = new("dev", "goerli", "goerli", TargetHealth.Healthy) { StartedAt = A.Morning };

    private static readonly TargetStatus Copied = Local with { Target = "mainnet", Replicas = new Replicas(Wanted: 3, Ready: 2) };

    [Fact]
    public void shows_how_many_copies_are_ready_where_there_can_be_several()
    {
        Table(Local)[0].ShouldNotContain("Ready");

        var table = Table(Local, Copied);

        table[0].ShouldStartWith("Stage  Target   Health   Ready  Release");
        table[1].ShouldStartWith("dev    goerli   healthy  -      -");
        table[2].ShouldStartWith("dev    mainnet  healthy  2/3    -");
    }

    [Fact]
    public void gives_programs_the_same_numbers()
    {
        using var json = JsonDocument.Parse(StatusReport.ToJson([Copied]));

        json.RootElement[0].GetProperty("replicas").ToString().ShouldBe("""{"wanted":3,"ready":2}""");
        json.RootElement[0].GetProperty("startedAt").GetDateTimeOffset().ShouldBe(A.Morning);
    }

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(179, "179 s")]
    [InlineData(180, "3 min")]
    [InlineData(3 * 3600, "3 h")]
    [InlineData((3 * 86400) - 1, "71 h")]
    [InlineData(3 * 86400, "3 d")]
    [InlineData(-5, "0 s")]
    public void says_how_long_it_has_run(int seconds, string age) => Age.InWords(TimeSpan.FromSeconds(seconds)).ShouldBe(age);

    [Fact]
    public void shows_the_age_of_what_runs() => Table(Local)[1].ShouldContain("  5 min  ");

    private static IReadOnlyList<string> Table(params IReadOnlyList<TargetStatus> statuses) => StatusTable.Of(statuses, A.Morning.AddMinutes(5));
}
