using System.Net;
using System.Text;
using Slipway.Workflows;
using Slipway.Workflows.Pins;

namespace Slipway.Tests.Workflows;

public sealed class A_pinned_action
{
    private static readonly Uri Address = new("https://api.example.com/api/v3");
    private static readonly string Old = new('a', 40);
    private static readonly string New = new('b', 40);
    private static readonly ActionReference Action = new("owner/action", Old, "v1.9.0");

    [Fact]
    public async Task of_the_newest_release_is_current()
    {
        var answers = Answers(("commits/tags/v1.9.0", Old), ("releases/latest", """{"tag_name":"v1.9.0"}"""));

        (await Compare(answers)).ShouldBe(new PinComparison(Action, PinState.Current, ""));
    }

    [Fact]
    public async Task with_a_newer_release_is_outdated_and_the_commit_is_told()
    {
        var answers = Answers(
            ("commits/tags/v1.9.0", Old),
            ("releases/latest", """{"tag_name":"v1.10.0"}"""),
            ("commits/tags/v1.10.0", New));

        var comparison = await Compare(answers);

        comparison.State.ShouldBe(PinState.Outdated);
        $"{comparison}".ShouldContain($"outdated  v1.10.0 is {New}");
    }

    [Fact]
    public async Task that_is_newer_than_the_latest_release_is_current()
    {
        var answers = Answers(("commits/tags/v1.9.0", Old), ("releases/latest", """{"tag_name":"v1.8.3"}"""));

        (await Compare(answers)).ShouldBe(new PinComparison(Action, PinState.Current, ""));
    }

    [Fact]
    public async Task that_is_not_the_commit_of_its_version_is_an_error()
    {
        var answers = Answers(("commits/tags/v1.9.0", New), ("releases/latest", """{"tag_name":"v1.9.0"}"""));

        var comparison = await Compare(answers);

        comparison.State.ShouldBe(PinState.Wrong);
        Should.Throw<UserError>(() => PinComparison.Demand([comparison], Address)).Message.ShouldContain("the commit is not that of its version: owner/action");
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(null)]
    public async Task about_which_GitHub_does_not_answer_is_never_called_current(HttpStatusCode? status)
    {
        var comparison = await Compare(_ => status is { } code ? new HttpResponseMessage(code) : throw new HttpRequestException("no such host"));

        comparison.State.ShouldBe(PinState.Unknown);
        Should.Throw<UserError>(() => PinComparison.Demand([comparison], Address)).Message.ShouldContain("nothing is known of owner/action");
    }

    private static Task<PinComparison> Compare(Func<Uri, HttpResponseMessage> answer) =>
        new ActionReleases(Address, handler: () => new Answering(answer)).Compare(Action, TestContext.Current.CancellationToken);

    private static Func<Uri, HttpResponseMessage> Answers(params (string Path, string Json)[] answers) => address =>
    {
        var (_, json) = answers.FirstOrDefault(x => Uri.UnescapeDataString(address.AbsolutePath) == $"/api/v3/repos/owner/action/{x.Path}");
        return json is null
            ? new HttpResponseMessage(HttpStatusCode.NotFound)
            : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, json.StartsWith('{') ? "application/json" : "application/vnd.github.sha") };
    };

    private sealed class Answering(Func<Uri, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = answer(request.RequestUri!);
            response.RequestMessage = request;
            return Task.FromResult(response);
        }
    }
}
