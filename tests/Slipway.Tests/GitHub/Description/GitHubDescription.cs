using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json.Nodes;
using NJsonSchema;
using Slipway.Files;
using Slipway.Images;
using Slipway.Tools;

namespace Slipway.Tests.GitHub.Description;

/// <summary>GitHub's own description of its API, from npm, kept in the user's cache.</summary>
internal sealed class GitHubDescription
{
    private const string Package = "@octokit/openapi@23.0.2";
    private const string Member = "package/generated/api.github.com.json";

    private readonly JsonObject document;
    private readonly Dictionary<string, JsonSchema> schemas = [];

    private GitHubDescription(JsonObject document) => this.document = document;

    public static async Task<GitHubDescription> Fetch(CancellationToken cancellation)
    {
        var file = Path.Combine(UserFolder.Cache, "openapi", $"{Digest.Of(Package).Short}.json");
        if (!File.Exists(file))
        {
            await Fetch(file, cancellation);
        }

        await using var content = File.OpenRead(file);
        return new GitHubDescription((JsonObject)(await JsonNode.ParseAsync(content, cancellationToken: cancellation))!);
    }

    /// <summary>What is said of an operation; null when there is none.</summary>
    public JsonObject? Operation(string template, string method) => document["paths"]?[template]?[method.ToLowerInvariant()] as JsonObject;

    public IEnumerable<string> QueryNames(JsonObject operation) =>
        ((JsonArray?)operation["parameters"] ?? []).Select(x => Resolve(x!)).Where(x => (string?)x["in"] == "query").Select(x => (string)x["name"]!);

    public JsonObject? BodySchema(JsonObject operation) => operation["requestBody"]?["content"]?["application/json"]?["schema"] as JsonObject;

    public JsonObject? AnswerSchema(JsonObject operation, int status) =>
        operation["responses"]?[$"{status}"] is { } answer ? Resolve(answer)["content"]?["application/json"]?["schema"] as JsonObject : null;

    public bool HasAnswer(JsonObject operation, int status) => operation["responses"]?[$"{status}"] is not null;

    /// <summary>The first example of an answer.</summary>
    public JsonNode? Example(JsonObject operation, int status)
    {
        var examples = operation["responses"]?[$"{status}"] is { } answer ? Resolve(answer)["content"]?["application/json"]?["examples"] as JsonObject : null;
        return examples?.Select(x => Resolve(x.Value!)["value"]).FirstOrDefault();
    }

    /// <summary>What is wrong with a value.</summary>
    public async Task<IReadOnlyList<string>> Faults(JsonObject schema, JsonNode? value)
    {
        var key = schema.ToJsonString();
        if (!schemas.TryGetValue(key, out var known))
        {
            var whole = (JsonObject)Translate(schema)!;
            var definitions = new JsonObject();
            Collect(whole, definitions);
            whole["definitions"] = definitions;
            schemas[key] = known = await JsonSchema.FromJsonAsync(whole.ToJsonString());
        }

        return [.. known.Validate(value?.ToJsonString() ?? "null").Select(x => $"{x.Path}: {x.Kind}")];
    }

    private static async Task Fetch(string file, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("slipway-openapi-");
        try
        {
            await new ToolCall("npm", "pack", Package, "--pack-destination", folder.FullName, "--ignore-scripts", "--silent").Run(cancellation);
            await using var package = new GZipStream(folder.GetFiles("*.tgz").Single().OpenRead(), CompressionMode.Decompress);
            await using var tar = new TarReader(package);
            while (await tar.GetNextEntryAsync(cancellationToken: cancellation) is { } entry)
            {
                if (entry.Name == Member)
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                    await entry.ExtractToFileAsync($"{file}.new", overwrite: true, cancellation);
                    File.Move($"{file}.new", file, overwrite: true);
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private JsonNode Resolve(JsonNode node) => (string?)(node as JsonObject)?["$ref"] is { } path
        ? Resolve(path.TrimStart('#', '/').Split('/').Aggregate((JsonNode)document, (x, y) => x[y]!))
        : node;

    // OpenAPI 3.0 says 'nullable' where JSON schema has a type of its own.
    private static JsonNode? Translate(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            return new JsonArray([.. array.Select(Translate)]);
        }

        if (node is not JsonObject json)
        {
            return node?.DeepClone();
        }

        var copy = new JsonObject();
        foreach (var (name, value) in json.Where(x => x.Key is not ("nullable" or "example" or "examples" or "discriminator" or "format")))
        {
            copy[name] = name == "$ref" ? ((string)value!).Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal) : Translate(value);
        }

        return json["nullable"] is JsonValue flag && flag.TryGetValue(out bool isNullable) && isNullable
            ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, copy) }
            : copy;
    }

    private void Collect(JsonNode? node, JsonObject definitions)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Collect(item, definitions);
            }
        }
        else if (node is JsonObject json)
        {
            if (json["$ref"] is JsonValue reference && ((string)reference!)["#/definitions/".Length..] is var name && !definitions.ContainsKey(name))
            {
                definitions[name] = Translate(document["components"]!["schemas"]![name]);
                Collect(definitions[name], definitions);
            }

            foreach (var (_, value) in json.ToList())
            {
                Collect(value, definitions);
            }
        }
    }
}
