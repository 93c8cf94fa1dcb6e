using System.Net;
using System.Text.Json.Nodes;

namespace Nuke.Common.Tests.Hosts;

/// <summary>GitHub's REST API as its public description has it, for one repository: what deviates is refused.</summary>
internal sealed partial class GitHubFake : IDisposable
{
    public const string Token = "ghs_t0kenOfTheJob";

    private const string Runs = "/repos/owner/app/actions/runs/42/attempts/2/jobs";

    private readonly HttpListener listener;
    private readonly Task serving;

    public GitHubFake()
    {
        listener = LoopbackListener.Start(out var address);
        Address = address.ToString();
        serving = Serve();
    }

    public string Address { get; }

    public List<(string Issue, string Body)> Comments { get; } = [];

    public List<(long Id, string Name, string? Runner, string Status)> Jobs { get; } = [];

    public void Dispose()
    {
        listener.Stop();
        serving.GetAwaiter().GetResult();
        listener.Close();
    }

    private async Task Serve()
    {
        while (true)
        {
            HttpListenerContext exchange;
            try
            {
                exchange = await listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var (status, answer) = Answer(exchange.Request);
            exchange.Response.StatusCode = status;
            exchange.Response.ContentType = "application/json; charset=utf-8";
            await using var writer = new StreamWriter(exchange.Response.OutputStream);
            await writer.WriteAsync(status == 204 ? "" : answer.ToJsonString());
        }
    }

    private (int Status, JsonNode Answer) Answer(HttpListenerRequest request)
    {
        if (request.Headers["Authorization"] != $"Bearer {Token}")
        {
            return Refusal(401, "Bad credentials");
        }

        if (string.IsNullOrEmpty(request.UserAgent))
        {
            return Refusal(403, "Request forbidden by administrative rules.");
        }

        if (request.Headers["Accept"] != "application/vnd.github+json" || request.Headers["X-GitHub-Api-Version"] != "2022-11-28")
        {
            return Refusal(400, "unsupported version");
        }

        return (request.HttpMethod, request.Url!.AbsolutePath.Split('/')) switch
        {
            ("POST", ["", "repos", "owner", "app", "issues", var issue, "comments"]) => Commented(issue, request),
            ("GET", _) when request.Url.AbsolutePath == Runs => (200, PageOf(request)),
            (var method, ["", "repos", "owner", "app", "releases", .. var rest]) => Released(method, rest, request),
            _ => Refusal(404, "Not Found"),
        };
    }

    private (int Status, JsonNode Answer) Commented(string issue, HttpListenerRequest request)
    {
        using var reader = new StreamReader(request.InputStream);
        if (JsonNode.Parse(reader.ReadToEnd()) is not JsonObject { Count: 1 } content || (string?)content["body"] is not { Length: > 0 } body)
        {
            return Refusal(422, "Validation Failed");
        }

        if (issue == "13")
        {
            return Refusal(403, "Resource not accessible by integration");
        }

        Comments.Add((issue, body));
        return (201, new JsonObject { ["id"] = 1, ["body"] = body });
    }

    private JsonObject PageOf(HttpListenerRequest request)
    {
        var (size, page) = (int.Parse(request.QueryString["per_page"] ?? "30"), int.Parse(request.QueryString["page"] ?? "1"));
        var jobs = Jobs.Skip((page - 1) * size).Take(size)
            .Select(job => new JsonObject { ["id"] = job.Id, ["name"] = job.Name, ["runner_name"] = job.Runner, ["status"] = job.Status });
        return new JsonObject { ["total_count"] = Jobs.Count, ["jobs"] = new JsonArray([.. jobs]) };
    }

    private static (int Status, JsonNode Answer) Refusal(int status, string message) => (status, new JsonObject { ["message"] = message });
}
