using System.Net;
using System.Text.Json;
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleSystemsManagement;

namespace Slipway.Tests.Secrets.Aws;

/// <summary>AWS Systems Manager's GetParameters, strict, from its public description: AWS JSON 1.1, signature version 4, ten names at most, each once.</summary>
internal sealed class FakeParameters : HttpMessageHandler
{
    private readonly Dictionary<string, string> values = [];

    /// <summary>The names of each question, after its region.</summary>
    public List<string> Questions { get; } = [];

    /// <summary>What it answers instead, such as <c>AccessDeniedException</c>.</summary>
    public string? Refusal { get; init; }

    public string this[string name]
    {
        set => values[name] = value;
    }

    public IAmazonSimpleSystemsManagement Connect(RegionEndpoint region) => new AmazonSimpleSystemsManagementClient(
        new SessionAWSCredentials("made-up", "made-up", "made-up"),
        new AmazonSimpleSystemsManagementConfig
        {
            RegionEndpoint = region,
            HttpClientFactory = new ClientFactory(this),
            MaxErrorRetry = 0,
        });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Method.ShouldBe(HttpMethod.Post);
        request.RequestUri!.AbsolutePath.ShouldBe("/");
        request.RequestUri.Scheme.ShouldBe("https");
        request.Headers.GetValues("X-Amz-Target").ShouldBe(["AmazonSSM.GetParameters"]);
        request.Content!.Headers.ContentType!.MediaType.ShouldBe("application/x-amz-json-1.1");
        var region = request.RequestUri.Host.Split('.')[1];
        request.Headers.GetValues("Authorization").Single().ShouldContain($"/{region}/ssm/aws4_request");

        using var question = JsonDocument.Parse(await request.Content.ReadAsStringAsync(cancellationToken));
        question.RootElement.EnumerateObject().Select(x => x.Name).Order().ShouldBe(["Names", "WithDecryption"]);
        question.RootElement.GetProperty("WithDecryption").GetBoolean().ShouldBeTrue();
        var names = question.RootElement.GetProperty("Names").EnumerateArray().Select(x => x.GetString()!).ToList();
        names.Count.ShouldBeInRange(1, 10);
        names.ShouldBeUnique();
        Questions.Add($"{region}: {string.Join(' ', names)}");
        return Refusal is null
            ? Answer(HttpStatusCode.OK, new
            {
                Parameters = names.Where(values.ContainsKey).Select(x => new { Name = x, Type = "SecureString", Value = values[x], Version = 1 }),
                InvalidParameters = names.Where(x => !values.ContainsKey(x)),
            })
            : Answer(HttpStatusCode.BadRequest, new { __type = Refusal, message = "refused" });
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, object body) => new(status)
    {
        Content = new StringContent(JsonSerializer.Serialize(body), System.Text.Encoding.UTF8, "application/x-amz-json-1.1"),
    };

    private sealed class ClientFactory(HttpMessageHandler handler) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler, disposeHandler: false);
    }
}
