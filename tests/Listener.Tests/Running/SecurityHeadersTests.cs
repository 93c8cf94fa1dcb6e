using Listener.Tests.Processes;

namespace Listener.Tests.Running;

public sealed class Every_response(RunningService service)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/config")]
    [InlineData("/version")]
    [InlineData("/healthz/live")]
    [InlineData("/metrics")]
    [InlineData("/not-there")]
    public async Task tells_the_browser_to_trust_nothing(string path)
    {
        using var response = await service.Client.GetAsync(path, TestContext.Current.CancellationToken);

        var policy = Header(response, "Content-Security-Policy");
        policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
        policy.ShouldEndWith("; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "X-Frame-Options").ShouldBe("DENY");
        Header(response, "Referrer-Policy").ShouldBe("no-referrer");
        Header(response, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(response, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        Header(response, "Permissions-Policy").ShouldContain("camera=()");
        Header(response, "Cache-Control").ShouldBe("no-store");
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
