using System.Text.Json.Serialization;
using Slipway.Approvals;
using Slipway.Caching;
using Slipway.Deployments;
using Slipway.Gates;
using Slipway.Images.Formats;
using Slipway.Releases;

namespace Slipway;

/// <summary>How the domain's values are written: stable names and order, digests and commits as text.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(DigestConverter), typeof(CommitIdConverter)])]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(CacheEntry))]
[JsonSerializable(typeof(WorkInputs))]
[JsonSerializable(typeof(WorkNote))]
[JsonSerializable(typeof(ReleaseContents))]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(IReadOnlyList<TargetStatus>))]
[JsonSerializable(typeof(Clusters.Instance))]
[JsonSerializable(typeof(IReadOnlyList<Clusters.Kubernetes.HelmRevision>))]
internal sealed partial class SlipwayJson : JsonSerializerContext;
