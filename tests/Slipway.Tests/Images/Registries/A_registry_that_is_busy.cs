using System.Net;
using System.Net.Http.Headers;
using Slipway.Images.Registries;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.Images.Registries;

public sealed class A_registry_that_is_busy
{
    private readonly SteppingClock clock = new(A.Morning);
    private int asked;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task is_asked_again_later_and_later(HttpStatusCode status)
    {
        (await Ask(_ => asked < 4 ? new HttpResponseMessage(status) : ScriptedRegistry.Ok([]))).StatusCode.ShouldBe(HttpStatusCode.OK);

        clock.Pauses.Count.ShouldBe(3);
        clock.Pauses[0].TotalSeconds.ShouldBeInRange(0.5, 1);
        clock.Pauses[1].TotalSeconds.ShouldBeInRange(1, 2);
        clock.Pauses[2].TotalSeconds.ShouldBeInRange(2, 4);
    }

    [Fact]
    public async Task is_asked_again_at_other_times_by_others()
    {
        for (var i = 0; i < 8; i++)
        {
            asked = 0;
            await Ask(_ => asked == 1 ? new HttpResponseMessage(HttpStatusCode.BadGateway) : ScriptedRegistry.Ok([]));
        }

        clock.Pauses.Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task is_asked_again_after_the_seconds_that_it_names()
    {
        await Ask(_ => asked == 1 ? Later(new RetryConditionHeaderValue(TimeSpan.FromSeconds(7))) : ScriptedRegistry.Ok([]));

        clock.Pauses.ShouldBe([TimeSpan.FromSeconds(7)]);
    }

    [Fact]
    public async Task is_asked_again_at_the_time_that_it_names()
    {
        await Ask(_ => asked == 1 ? Later(new RetryConditionHeaderValue(A.Morning.AddSeconds(9))) : ScriptedRegistry.Ok([]));

        clock.Pauses.ShouldBe([TimeSpan.FromSeconds(9)]);
    }

    [Fact]
    public async Task for_longer_than_a_minute_is_not_waited_for()
    {
        var registry = new Registry(
            RepositoryName.Parse("registry.example.com/listener"),
            new HttpMessageInvoker(new Patience(clock, new ScriptedRegistry(_ => Later(new RetryConditionHeaderValue(TimeSpan.FromHours(1)))))),
            Registries.Silence);

        var error = await Should.ThrowAsync<UserError>(() => registry.Resolve("v1", Cancellation));

        error.NextStep.ShouldContain("3600");
        clock.Pauses.ShouldBeEmpty();
    }

    [Fact]
    public async Task all_the_time_is_left_alone_in_the_end()
    {
        (await Ask(_ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        asked.ShouldBe(5);
    }

    [Fact]
    public async Task and_resets_the_connection_is_asked_again()
    {
        (await Ask(_ => asked < 3 ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : ScriptedRegistry.Ok([]))).StatusCode.ShouldBe(HttpStatusCode.OK);

        clock.Pauses.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    [InlineData(HttpRequestError.ProxyTunnelError)]
    public async Task but_not_when_time_mends_nothing(HttpRequestError trouble)
    {
        await Should.ThrowAsync<HttpRequestException>(() => Ask(_ => throw new HttpRequestException(trouble)));

        asked.ShouldBe(1);
    }

    [Fact]
    public async Task and_never_answers_is_given_up()
    {
        clock.LimitsEndAtOnce = true;
        using var http = new HttpMessageInvoker(new Patience(clock, new Silent()));

        var error = await Should.ThrowAsync<HttpRequestException>(() => http.SendAsync(Request, Cancellation));

        error.Message.ShouldBe("nothing comes within 10 minutes");
    }

    private static HttpRequestMessage Request => new(HttpMethod.Get, "https://registry.example.com/v2/");

    private async Task<HttpResponseMessage> Ask(Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        using var http = new HttpMessageInvoker(new Patience(clock, new ScriptedRegistry(x =>
        {
            asked++;
            return answer(x);
        })));
        return await http.SendAsync(Request, Cancellation);
    }

    private static HttpResponseMessage Later(RetryConditionHeaderValue when) => new(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = when } };

    private sealed class Silent : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("it answered");
        }
    }
}
