using System.Text.Json;
using System.Text.Json.Serialization;

namespace Slipway.Images.Registries;

/// <summary>JSON around registries: tokens, errors, Docker's configuration.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DockerConfig))]
[JsonSerializable(typeof(HelperAnswer))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(RegistryErrors))]
[JsonSerializable(typeof(TagList))]
internal sealed partial class RegistryJson : JsonSerializerContext;

internal sealed record DockerConfig(
    IReadOnlyDictionary<string, DockerAuth>? Auths = null, IReadOnlyDictionary<string, string>? CredHelpers = null, string? CredsStore = null);

internal sealed record DockerAuth(string? Auth = null, [property: JsonPropertyName("identitytoken")] string? IdentityToken = null);

internal sealed record HelperAnswer(
    [property: JsonPropertyName("Username")] string? Username = null, [property: JsonPropertyName("Secret")] string? Secret = null);

/// <remarks>Docker's token authentication names it <c>token</c>, OAuth 2 <c>access_token</c>.</remarks>
internal sealed record TokenAnswer(
    string? Token = null, [property: JsonPropertyName("access_token")] string? AccessToken = null, [property: JsonPropertyName("expires_in")] double? ExpiresIn = null);

/// <remarks>OCI distribution specification 1.1, section "Error codes".</remarks>
internal sealed record RegistryErrors(IReadOnlyList<RegistryErrorEntry>? Errors = null);

internal sealed record RegistryErrorEntry(string? Code = null, string? Message = null);

internal sealed record TagList(IReadOnlyList<string>? Tags = null);
