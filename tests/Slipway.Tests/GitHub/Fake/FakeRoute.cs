using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Slipway.Tests.GitHub.Fake;

/// <summary>One operation of the API, as its public description has it: what is not in there fails the test.</summary>
internal sealed record FakeRoute(string Method, string Template, string[] Query, (string Name, JsonValueKind[] Kinds, bool IsRequired)[] Fields, Func<FakeRequest, string[], FakeAnswer> Answer)
{
    private readonly Regex pattern = new($"^{Regex.Replace(Regex.Escape(Template).Replace(@"\{", "{", StringComparison.Ordinal), @"\{[a-z_]+}", "([^/]+)")}\\z");

    public string[]? Match(FakeRequest request) =>
        request.Method == Method && pattern.Match(request.Path) is { Success: true } match
            ? [.. match.Groups.Values.Skip(1).Select(x => Uri.UnescapeDataString(x.Value))]
            : null;

    /// <exception cref="UnknownToGitHub">The description has no such parameter or field.</exception>
    public void Check(FakeRequest request)
    {
        foreach (var name in request.Query.Keys.Except(Query))
        {
            throw new UnknownToGitHub($"{request}: there is no parameter {name}");
        }

        if (Fields.Length == 0)
        {
            if (!string.IsNullOrEmpty(request.Body))
            {
                throw new UnknownToGitHub($"{request}: it takes no body");
            }

            return;
        }

        var body = JsonNode.Parse(request.Body ?? "") as JsonObject ?? throw new UnknownToGitHub($"{request}: the body is no object");
        foreach (var (name, value) in body)
        {
            if (Fields.FirstOrDefault(x => x.Name == name) is not { Kinds: { } kinds } || !kinds.Contains(value?.GetValueKind() ?? JsonValueKind.Null))
            {
                throw new UnknownToGitHub($"{request}: the body has {name} as {value?.GetValueKind()}");
            }
        }

        foreach (var (name, _, _) in Fields.Where(x => x.IsRequired && !body.ContainsKey(x.Name)))
        {
            throw new UnknownToGitHub($"{request}: the body lacks {name}");
        }
    }
}

/// <summary>Something was asked that the API does not have.</summary>
public sealed class UnknownToGitHub(string message) : Exception(message);
