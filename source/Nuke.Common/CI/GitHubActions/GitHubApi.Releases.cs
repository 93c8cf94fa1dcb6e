using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Nuke.Common.IO;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>Releases and their files.</summary>
internal sealed partial class GitHubApi
{
    /// <summary>Makes the release of a tag; one that is there gets these notes.</summary>
    /// <returns>The release, with <c>upload_url</c> and <c>assets</c>.</returns>
    /// <exception cref="AssertionException">GitHub refuses.</exception>
    public async Task<JsonNode> PutRelease(string tag, string notes, bool isDraft, bool isPrerelease)
    {
        var content = JsonContent.Create(new { tag_name = tag, name = tag, body = notes, draft = isDraft, prerelease = isPrerelease });
        var present = await Send(new HttpRequestMessage(HttpMethod.Get, $"{repository}/releases/tags/{Uri.EscapeDataString(tag)}"));
        var request = present is null
            ? new HttpRequestMessage(HttpMethod.Post, $"{repository}/releases") { Content = content }
            : new HttpRequestMessage(HttpMethod.Patch, $"{repository}/releases/{present["id"]}") { Content = content };
        return (await Send(request)).NotNull($"GitHub gives no release {tag}");
    }

    /// <summary>Adds a file to a release, in place of one of its name.</summary>
    /// <exception cref="AssertionException">GitHub refuses.</exception>
    public async Task PutAsset(JsonNode release, AbsolutePath file)
    {
        var assets = release["assets"]?.AsArray() ?? [];
        if (assets.FirstOrDefault(asset => (string?)asset?["name"] == file.Name) is { } present)
        {
            await Send(new HttpRequestMessage(HttpMethod.Delete, $"{repository}/releases/assets/{present["id"]}"));
        }

        await using var stream = File.OpenRead(file);
        var content = new StreamContent(stream) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };

        // A template: https://…/assets{?name,label}
        var address = ((string)release["upload_url"]!).Split('{')[0];
        await Send(new HttpRequestMessage(HttpMethod.Post, $"{address}?name={Uri.EscapeDataString(file.Name)}") { Content = content });
    }
}
