using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Octokit.Internal;
using Slipway.GitHub.Internal.Answers;

namespace Slipway.GitHub.Internal;

/// <summary>JSON for Octokit's connection, read strictly: a field that is missing, null or of another type is an error.</summary>
/// <remarks>A field that may be missing is a property that can be set: of one that can only be initialised, the generated reader forgets the default.</remarks>
internal sealed class ApiJson : IJsonSerializer
{
    private static readonly JsonSerializerOptions Options =
        new(ApiTypes.Default.Options) { TypeInfoResolver = ApiTypes.Default.WithAddedModifier(ListsWithoutNull.Modify) };

    public string Serialize(object item) => JsonSerializer.Serialize(item, Options.GetTypeInfo(item.GetType()));

    public T Deserialize<T>(string json) =>
        JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))) ?? throw new JsonException("null is no answer");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ArtifactPage))]
[JsonSerializable(typeof(BranchAnswer))]
[JsonSerializable(typeof(BranchPolicyPage))]
[JsonSerializable(typeof(BranchProtectionAnswer))]
[JsonSerializable(typeof(CommentAnswer))]
[JsonSerializable(typeof(IReadOnlyList<CommentAnswer>))]
[JsonSerializable(typeof(CommitAnswer))]
[JsonSerializable(typeof(CompareAnswer))]
[JsonSerializable(typeof(DeploymentAnswer))]
[JsonSerializable(typeof(IReadOnlyList<DeploymentAnswer>))]
[JsonSerializable(typeof(EnvironmentAnswer))]
[JsonSerializable(typeof(NewComment))]
[JsonSerializable(typeof(NewDeployment))]
[JsonSerializable(typeof(NewStatus))]
[JsonSerializable(typeof(IReadOnlyList<PullRequestAnswer>))]
[JsonSerializable(typeof(RepositoryAnswer))]
[JsonSerializable(typeof(IReadOnlyList<ReviewAnswer>))]
[JsonSerializable(typeof(IReadOnlyList<RuleAnswer>))]
[JsonSerializable(typeof(RulesetAnswer))]
[JsonSerializable(typeof(RunAnswer))]
[JsonSerializable(typeof(RunPage))]
[JsonSerializable(typeof(StatusAnswer))]
[JsonSerializable(typeof(IReadOnlyList<StatusAnswer>))]
internal sealed partial class ApiTypes : JsonSerializerContext;
