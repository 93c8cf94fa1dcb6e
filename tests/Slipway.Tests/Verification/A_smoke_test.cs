using System.Net;
using Slipway.Clusters;
using Slipway.Releases;
using Slipway.Stages;
using Slipway.Tests.Deployments;
using Slipway.Verification;

namespace Slipway.Tests.Verification;

public sealed class A_smoke_test : IDisposable
{
    private static readonly DeploymentTarget Target = A.Target("mainnet");
    private static readonly Release Release = A.Release("one");

    private readonly Machines machines = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => machines.Dispose();

    [Fact]
    public async Task passes_when_the_copy_is_what_was_deployed() => await Run();

    [Fact]
    public async Task fails_at_once_when_a_copy_is_something_else()
    {
        var asked = 0;
        Answer(TimeSpan.Zero, _ =>
        {
            asked++;
            return "{}";
        });

        (await Should.ThrowAsync<UserError>(Run)).Message.ShouldContain("reports commit nothing, deployed was");
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task waits_a_little_where_a_load_balancer_learns_late_of_new_copies()
    {
        var asked = 0;
        Answer(TimeSpan.FromSeconds(30), right => asked++ < 2 ? "{}" : right);

        await Run();

        asked.ShouldBe(4);
    }

    [Fact]
    public async Task says_that_a_copy_does_not_answer_in_time()
    {
        Answer(TimeSpan.Zero, _ => throw new TaskCanceledException("too late", new TimeoutException()));

        (await Should.ThrowAsync<UserError>(Run)).Message.ShouldContain("mainnet: http://mainnet.test/healthz/ready does not answer in time");
    }

    [Fact]
    public async Task says_why_there_is_no_way_to_a_copy()
    {
        Answer(TimeSpan.Zero, _ => throw new HttpRequestException("no connection", new UserError("mainnet: port 8080 of pod p cannot be reached", "give the login that right")));

        var error = await Should.ThrowAsync<UserError>(Run);

        error.Message.ShouldStartWith("mainnet: port 8080 of pod p cannot be reached");
        error.NextStep.ShouldBe("give the login that right");
    }

    private void Answer(TimeSpan patience, Func<string, string> answer) => machines.Way = x =>
        x with { Http = new HttpClient(new Answering(machines, answer)), Patience = patience };

    private async Task Run()
    {
        var instance = await (await machines.Prepare(Release, Target, Cancellation)).Apply(Cancellation);
        await new SmokeTest(machines).Run(instance, Release, Target, Cancellation);
    }

    private sealed class Answering(Machines machines, Func<string, string> answer) : DelegatingHandler(machines)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var right = await base.SendAsync(request, cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer(await right.Content.ReadAsStringAsync(cancellationToken))) };
        }
    }
}
