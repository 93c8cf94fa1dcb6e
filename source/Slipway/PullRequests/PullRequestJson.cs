using System.Text.Json.Serialization;
using Slipway.Images.Formats;
using Slipway.Infrastructure;
using Slipway.Releases;

namespace Slipway.PullRequests;

/// <summary>A report as JSON. What is unknown, missing, null or there twice is refused: nobody knows who has written it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    MaxDepth = 8,
    Converters = [typeof(DigestConverter), typeof(CommitIdConverter)])]
[JsonSerializable(typeof(PullRequestReport))]
[JsonSerializable(typeof(InfrastructureReport))]
internal sealed partial class PullRequestJson : JsonSerializerContext;
