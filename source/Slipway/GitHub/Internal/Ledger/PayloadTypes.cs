using System.Text.Json.Serialization;
using Slipway.Images.Formats;
using Slipway.Releases;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>Payloads as JSON, read strictly: anybody who may deploy can write one.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    AllowOutOfOrderMetadataProperties = true,
    Converters = [typeof(DigestConverter), typeof(CommitIdConverter)])]
[JsonSerializable(typeof(DeploymentPayload))]
[JsonSerializable(typeof(StatementPayload))]
internal sealed partial class PayloadTypes : JsonSerializerContext;
