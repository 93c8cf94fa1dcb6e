using System.Text.Json.Serialization;
using Slipway.Images.Formats;
using Slipway.Releases;

namespace Slipway.Infrastructure;

/// <summary>How plans and their reports are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(DigestConverter), typeof(CommitIdConverter)])]
[JsonSerializable(typeof(SavedPlans))]
[JsonSerializable(typeof(InfrastructureReport))]
internal sealed partial class InfrastructureJson : JsonSerializerContext;
