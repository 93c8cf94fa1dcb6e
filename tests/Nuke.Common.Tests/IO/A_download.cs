using System.Net;
using Newtonsoft.Json;
using Nuke.Common.IO;
using Nuke.Common.Utilities.Net;

namespace Nuke.Common.Tests.IO;

public sealed class A_download : IDisposable
{
    private readonly TemporaryDirectory temporary = new();
    private readonly HttpClient client;
    private readonly List<string> requests = [];
    private HttpStatusCode status = HttpStatusCode.OK;
    private string body = "hello";

    public A_download() => client = new HttpClient(new Answering(this)) { BaseAddress = new Uri("http://localhost/api/") };

    private AbsolutePath File => temporary.Path / "new" / "file.txt";

    public void Dispose()
    {
        client.Dispose();
        temporary.Dispose();
    }

    [Fact]
    public async Task is_written_to_a_file()
    {
        await HttpTasks.HttpDownloadFileAsync("a", File, clientConfigurator: _ => client, headerConfigurator: headers => headers.Add("X-Key", "1"));

        File.ReadAllText().ShouldBe("hello");
        File.Parent.GetFiles().ShouldBe([File]);
        requests.Single().ShouldStartWith("GET http://localhost/api/a\nX-Key: 1");
    }

    [Fact]
    public void that_fails_names_the_address_and_leaves_no_file()
    {
        status = HttpStatusCode.NotFound;

        Should.Throw<Exception>(() => HttpTasks.HttpDownloadFile("a", File, clientConfigurator: _ => client))
            .Message.ShouldBe("a answered 404 Not Found");

        File.FileExists().ShouldBeFalse();
    }

    [Fact]
    public void replaces_no_file_that_must_be_new()
    {
        File.WriteAllText("old");

        Should.Throw<Exception>(() => HttpTasks.HttpDownloadFile("a", File, FileMode.CreateNew, _ => client))
            .Message.ShouldBe($"The file exists already: {File}");

        File.ReadAllText().ShouldBe("old\n");
    }

    [Fact]
    public void of_a_text_is_returned() => HttpTasks.HttpDownloadString("a", _ => client).ShouldBe("hello");

    [Fact]
    public async Task answers_with_JSON()
    {
        body = """{"name":"x","count":2}""";

        var response = await client.CreateRequest(HttpMethod.Post, "http://localhost/", "/things")
            .WithBasicAuthentication("me", "grün")
            .WithJsonContent(new { A = 1 }, new JsonSerializerSettings())
            .GetResponseAsync(TestContext.Current.CancellationToken);
        var json = await response.AssertSuccessfulStatusCode().GetBodyAsJson();

        json.Value<int>("count").ShouldBe(2);
        requests.Single().ShouldBe("POST http://localhost/things\nAuthorization: Basic bWU6Z3LDvG4=\n\n{\"A\":1}");
    }

    [Fact]
    public void sends_forms()
    {
        client.CreateRequest(HttpMethod.Put, "form")
            .WithBearerAuthentication("t")
            .WithFormUrlEncodedContent(new Dictionary<string, string> { ["a"] = "1 2" })
            .GetResponse();
        client.CreateRequest(HttpMethod.Put, "form")
            .WithMultipartFormDataContent(form => form
                .AddStringContent("name", "value")
                .AddStreamContent("file", new MemoryStream("data"u8.ToArray()), "data.bin", "application/x-data"))
            .GetResponse();

        requests[0].ShouldEndWith("Authorization: Bearer t\n\na=1+2");
        requests[1].ShouldContain("filename=data.bin");
        requests[1].ShouldContain("Content-Type: application/x-data");
    }

    [Fact]
    public void that_is_refused_says_what_the_server_says()
    {
        (status, body) = (HttpStatusCode.Forbidden, "no such key");
        var response = client.CreateRequest(HttpMethod.Get, "a").GetResponse();

        Should.Throw<HttpResponseException>(() => response.AssertSuccessfulStatusCode())
            .Message.ShouldBe($"GET http://localhost/api/a answered 403 Forbidden{Environment.NewLine}  no such key");
        Should.Throw<HttpResponseException>(() => response.AssertStatusCode(HttpStatusCode.OK, _ => "own words")).Message.ShouldBe("own words");
        Should.Throw<HttpResponseException>(() => response.AssertStatusCode(code => $"{(int)code}")).Message.ShouldBe("403");
        response.AssertStatusCode(HttpStatusCode.Forbidden).AssertResponse(_ => null!).ShouldBe(response);
    }

    private sealed class Answering(A_download test) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = request.Content is null ? "" : $"\n{await request.Content.ReadAsStringAsync(cancellationToken)}";
            test.requests.Add($"{request.Method} {request.RequestUri}\n{request.Headers}{content}".ReplaceLineEndings("\n"));
            return new HttpResponseMessage(test.status) { Content = new StringContent(test.body), RequestMessage = request };
        }
    }
}
