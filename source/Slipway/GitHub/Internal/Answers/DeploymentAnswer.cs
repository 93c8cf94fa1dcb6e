using System.Text.Json;

namespace Slipway.GitHub.Internal.Answers;

/// <param name="Id">Its number.</param>
/// <param name="Sha">The commit.</param>
/// <param name="Task">What is done.</param>
/// <param name="Environment">Where.</param>
/// <param name="Payload">What whoever created it wrote there: an object, or a text.</param>
/// <param name="CreatedAt">By GitHub's clock.</param>
/// <param name="Creator">Who created it.</param>
internal sealed record DeploymentAnswer(
    long Id, string Sha, string Task, string Environment, JsonElement Payload, DateTimeOffset CreatedAt, AccountAnswer? Creator);
