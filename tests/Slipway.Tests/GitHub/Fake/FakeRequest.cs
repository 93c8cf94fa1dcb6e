using System.Net;
using System.Text.Json.Nodes;
using System.Web;

namespace Slipway.Tests.GitHub.Fake;

/// <summary>What was asked of the fake.</summary>
public sealed record FakeRequest(string Method, Uri Address, string? Token, string? Body)
{
    public string Path => Address.AbsolutePath;

    public JsonObject Json => (JsonObject)JsonNode.Parse(Body!)!;

    public IReadOnlyDictionary<string, string> Query { get; } = Parse(Address.Query);

    public override string ToString() => $"{Method} {Address.PathAndQuery}";

    private static Dictionary<string, string> Parse(string text)
    {
        var values = HttpUtility.ParseQueryString(text);
        return values.AllKeys.ToDictionary(x => x!, x => values[x]!);
    }
}

/// <summary>What the fake answered.</summary>
public sealed record FakeAnswer(HttpStatusCode Status, string? Text)
{
    public byte[]? Bytes { get; init; }

    public string ContentType { get; init; } = "application/json; charset=utf-8";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static FakeAnswer Of(JsonNode json, HttpStatusCode status = HttpStatusCode.OK) => new(status, json.ToJsonString());

    public static FakeAnswer Error(HttpStatusCode status, string message) =>
        Of(new JsonObject { ["message"] = message, ["documentation_url"] = "https://docs.example/rest", ["status"] = $"{(int)status}" }, status);

    public static FakeAnswer NotFound => Error(HttpStatusCode.NotFound, "Not Found");

    public HttpResponseMessage Message()
    {
        var message = new HttpResponseMessage(Status) { Content = new ByteArrayContent(Bytes ?? System.Text.Encoding.UTF8.GetBytes(Text ?? "")) };
        message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        foreach (var (name, value) in Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}

/// <summary>A request and its answer, by the template of the description.</summary>
public sealed record Exchange(FakeRequest Request, string Template, FakeAnswer Answer);
