using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Listener.Tests.Processes;

namespace Listener.Tests.Running;

public sealed partial class The_page_for_people(RunningService service)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Environment", "dev")]
    [InlineData("Network", "goerli")]
    [InlineData("RPC endpoint", "https://eth-goerli.g.alchemy.com/v2/***")]
    [InlineData("Host", "db.dev.internal")]
    [InlineData("Port", "6432")]
    [InlineData("Name", "events")]
    [InlineData("User", "listener")]
    [InlineData("Password", "set")]
    [InlineData("Commit", "0123456789abcdef0123456789abcdef01234567")]
    public async Task shows_the_configuration(string name, string value) =>
        (await service.Client.GetStringAsync("/", Cancellation)).ShouldContain($"<dt>{name}</dt><dd>{value}</dd>");

    [Fact]
    public async Task loads_nothing_from_elsewhere_and_runs_nothing()
    {
        var page = await service.Client.GetStringAsync("/", Cancellation);

        page.ShouldNotContain("<script");
        page.ShouldNotContain("<img");
        page.ShouldNotContain("url(");
        page.ShouldNotContain("@import");
        Reference().Matches(page).Select(reference => reference.Groups[1].Value).ShouldBe(["data:,", "config", "version", "metrics"]);
    }

    [Fact]
    public async Task has_exactly_the_style_that_its_policy_allows()
    {
        using var response = await service.Client.GetAsync("/", Cancellation);
        var style = Style().Match(await response.Content.ReadAsStringAsync(Cancellation)).Groups[1].Value;

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain($"style-src 'sha256-{hash}'");
    }

    [Fact]
    public async Task shows_markup_in_a_name_as_text()
    {
        await using var hostile = await ServiceProcess.Listening(
            ServiceEnvironment.With("BLOCKCHAIN_NETWORK_NAME", "</title><script>alert(1)</script>"), Cancellation);
        using var client = hostile.Client();

        var page = await client.GetStringAsync("/", Cancellation);

        page.ShouldNotContain("<script");
        page.ShouldContain("<h1>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>");
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
