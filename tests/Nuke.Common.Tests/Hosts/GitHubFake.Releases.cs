using System.Net;
using System.Text.Json.Nodes;

namespace Nuke.Common.Tests.Hosts;

internal sealed partial class GitHubFake
{
    private readonly Dictionary<string, JsonObject> releases = [];

    /// <summary>The releases by their tags: what was sent for them.</summary>
    public IReadOnlyDictionary<string, JsonObject> Releases => releases;

    /// <summary>The files of all releases.</summary>
    public Dictionary<string, string> Assets { get; } = [];

    private (int Status, JsonNode Answer) Released(string method, string[] path, HttpListenerRequest request)
    {
        using var reader = new StreamReader(request.InputStream);
        var body = reader.ReadToEnd();
        switch (method, path)
        {
            case ("GET", ["tags", var tag]):
                return releases.ContainsKey(tag) ? (200, Answered(tag)) : Refusal(404, "Not Found");
            case ("POST", []):
                var made = JsonNode.Parse(body)!.AsObject();
                return releases.TryAdd((string)made["tag_name"]!, made) ? (201, Answered((string)made["tag_name"]!)) : Refusal(422, "Validation Failed");
            case ("PATCH", ["7"]):
                var changed = JsonNode.Parse(body)!.AsObject();
                releases[(string)changed["tag_name"]!] = changed;
                return (200, Answered((string)changed["tag_name"]!));
            case ("POST", ["7", "assets"]) when request.ContentType == "application/octet-stream" && request.QueryString["name"] is { } name:
                return Assets.TryAdd(name, body) ? (201, new JsonObject()) : Refusal(422, "Validation Failed");
            case ("DELETE", ["assets", "9"]):
                Assets.Remove(Assets.Keys.First());
                return (204, new JsonObject());
            default:
                return Refusal(404, "Not Found");
        }
    }

    private JsonObject Answered(string tag) => new()
    {
        ["id"] = 7,
        ["tag_name"] = tag,
        ["upload_url"] = $"{Address}repos/owner/app/releases/7/assets{{?name,label}}",
        ["assets"] = new JsonArray([.. Assets.Keys.Select(name => new JsonObject { ["id"] = 9, ["name"] = name })]),
    };
}
