using System.Net;

namespace Slipway.Tests.GitHub.Fake;

/// <summary>Where GitHub sends those who want an artifact: another host, that must not get the token.</summary>
internal static class FakeStorage
{
    private const string Host = "storage.example";
    private const string Folder = "/storage/";

    public static FakeAnswer RedirectTo(FakeRequest request, FakeArtifact artifact)
    {
        var address = request.Address.IsLoopback ? request.Address.GetLeftPart(UriPartial.Authority) : $"https://{Host}";
        return new FakeAnswer(HttpStatusCode.Found, "") { Headers = new Dictionary<string, string> { ["Location"] = $"{address}{Folder}{artifact.Id}" } };
    }

    /// <returns>Null for what is not asked of the storage.</returns>
    /// <exception cref="UnknownToGitHub">The token was sent along.</exception>
    public static FakeAnswer? Answer(FakeGitHub github, FakeRequest request)
    {
        if (!request.Path.StartsWith(Folder, StringComparison.Ordinal))
        {
            return null;
        }

        if (request.Address.Host == Host && request.Token is not null)
        {
            throw new UnknownToGitHub($"{request}: the token was sent to another host");
        }

        return github.Artifacts.FirstOrDefault(x => $"{x.Id}" == request.Path[Folder.Length..]) is { } artifact
            ? new FakeAnswer(HttpStatusCode.OK, null) { Bytes = artifact.Zip, ContentType = "application/zip" }
            : FakeAnswer.NotFound;
    }
}
