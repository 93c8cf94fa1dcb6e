using System.Text.Json;

namespace Slipway.GitHub.Internal.Answers;

internal sealed record NewDeployment(
    string Ref,
    string Task,
    string Environment,
    string Description,
    JsonElement Payload,
    bool ProductionEnvironment)
{
    /// <summary>A release is deployed as it is: nothing is merged into it.</summary>
    public bool AutoMerge { get; }

    /// <summary>Gates were passed before; the policy has seen to it.</summary>
    public IReadOnlyList<string> RequiredContexts { get; } = [];
}
