using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using NuGet.Configuration;
using NuGet.Versioning;
using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>A feed of NuGet packages, by version 3 of its protocol.</summary>
internal sealed class NuGetFeed(Uri index, AuthenticationHeaderValue? credentials)
{
    public Uri Index => index;

    /// <summary>The feeds that NuGet's configuration names for a directory; nuget.org when it names none on the network.</summary>
    public static IReadOnlyList<NuGetFeed> ConfiguredFor(AbsolutePath directory)
    {
        var sources = new PackageSourceProvider(Settings.LoadDefaultSettings(directory)).LoadPackageSources()
            .Where(source => source is { IsEnabled: true, IsHttp: true } && IsOfVersion3(source))
            .Select(source => new NuGetFeed(source.SourceUri, CredentialsOf(source)))
            .ToArray();
        return sources is [] ? [new NuGetFeed(new Uri(NuGetConstants.V3FeedUrl), null)] : sources;
    }

    /// <summary>The versions of a package; none when the feed does not have it.</summary>
    /// <param name="packageId">The package.</param>
    /// <param name="includeUnlisted">Whether those count that the feed has only for who knows them.</param>
    public async Task<IReadOnlyList<NuGetVersion>> VersionsOf(string packageId, bool includeUnlisted)
    {
        using var service = await Get(index).ConfigureAwait(false);
        var resources = service?.RootElement.GetProperty("resources").EnumerateArray()
            .Select(resource => (Type: resource.GetProperty("@type").GetString()!, Address: resource.GetProperty("@id").GetString()!))
            .ToArray() ?? throw new AssertionException($"{index} is no feed of NuGet packages");
        var id = packageId.ToLowerInvariant();
        var all = AddressOf(resources, "PackageBaseAddress/");
        var listed = AddressOf(resources, "RegistrationsBaseUrl");
        return all is not null && (includeUnlisted || listed is null)
            ? await AllVersions(new Uri(all, $"{id}/index.json")).ConfigureAwait(false)
            : await ListedVersions(
                new Uri(listed ?? throw new AssertionException($"{index} does not tell versions"), $"{id}/index.json"),
                includeUnlisted).ConfigureAwait(false);
    }

    /// <summary>Of several versions of a resource the one that knows most: they are numbered.</summary>
    private static Uri? AddressOf(IEnumerable<(string Type, string Address)> resources, string type) => resources
        .Where(resource => resource.Type.StartsWith(type, StringComparison.Ordinal))
        .OrderByDescending(resource => resource.Type, StringComparer.Ordinal)
        .Select(resource => new Uri(resource.Address.TrimEnd('/') + "/"))
        .FirstOrDefault();

    private async Task<IReadOnlyList<NuGetVersion>> AllVersions(Uri address)
    {
        using var package = await Get(address).ConfigureAwait(false);
        return package is null
            ? []
            : [.. package.RootElement.GetProperty("versions").EnumerateArray().Select(version => NuGetVersion.Parse(version.GetString()!))];
    }

    private async Task<IReadOnlyList<NuGetVersion>> ListedVersions(Uri address, bool includeUnlisted)
    {
        using var package = await Get(address).ConfigureAwait(false);
        var versions = new List<NuGetVersion>();
        foreach (var page in package?.RootElement.GetProperty("items").EnumerateArray() ?? default)
        {
            if (page.TryGetProperty("items", out var items))
            {
                versions.AddRange(Versions(items, includeUnlisted));
                continue;
            }

            // The pages of packages with many versions are documents of their own.
            using var own = await Get(new Uri(page.GetProperty("@id").GetString()!)).ConfigureAwait(false);
            versions.AddRange(own is null ? [] : Versions(own.RootElement.GetProperty("items"), includeUnlisted));
        }

        return versions;
    }

    private static NuGetVersion[] Versions(JsonElement items, bool includeUnlisted) =>
    [
        .. from item in items.EnumerateArray()
           let entry = item.GetProperty("catalogEntry")
           where includeUnlisted || !entry.TryGetProperty("listed", out var listed) || listed.GetBoolean()
           select NuGetVersion.Parse(entry.GetProperty("version").GetString()!),
    ];

    private async Task<JsonDocument?> Get(Uri address) =>
        await Registry.GetAsync(address, credentials).ConfigureAwait(false) is { } text ? JsonDocument.Parse(text) : null;

    /// <summary>The version is seldom said; then the address tells it, as NuGet itself decides.</summary>
    private static bool IsOfVersion3(PackageSource source) =>
        source.ProtocolVersion == 3 || source.SourceUri.AbsolutePath.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static AuthenticationHeaderValue? CredentialsOf(PackageSource source) => source.Credentials is { IsPasswordClearText: true } known
        ? new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{known.Username}:{known.Password}")))
        : null;
}
