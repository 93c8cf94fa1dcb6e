using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Slipway.Deployments;
using Slipway.GitHub.Internal.Answers;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>Writes payloads small enough for GitHub, and believes none that it could not have written.</summary>
internal static partial class Payloads
{
    // Not documented for deployments; other payloads of GitHub's end at 65,535.
    private const int Largest = 60_000;
    private const int LongestReason = 300;
    private const int MostItems = 100;

    /// <exception cref="UserError">It would be too large.</exception>
    public static JsonElement Write(DeploymentPayload payload) => Write(payload with { Entry = Shortened(payload.Entry) }, PayloadTypes.Default.DeploymentPayload);

    /// <exception cref="UserError">It would be too large.</exception>
    public static JsonElement Write(StatementPayload payload) => Write(payload, PayloadTypes.Default.StatementPayload);

    /// <returns>Why it cannot be ours; none when it can.</returns>
    public static string? TryRead(DeploymentAnswer deployment, out DeploymentPayload? payload)
    {
        var fault = TryParse(deployment.Payload, out payload);
        return fault ?? Fault(payload!, deployment);
    }

    /// <returns>Why it cannot be ours; none when it can.</returns>
    public static string? TryRead(DeploymentAnswer deployment, out StatementPayload? payload)
    {
        var fault = TryParse(deployment.Payload, out payload);
        return fault ?? Fault(payload!);
    }

    public static string EnvironmentOf(string stage, string target) => $"{stage}-{target}";

    private static JsonElement Write<T>(T payload, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToElement(payload, type);
        return Encoding.UTF8.GetByteCount(json.GetRawText()) <= Largest
            ? json
            : throw new UserError($"the record of this deployment is larger than {Largest} bytes", "GitHub takes no more: shorten the reasons, or have fewer gates and rules");
    }

    private static readonly JsonSerializerOptions Strictly =
        new(PayloadTypes.Default.Options) { TypeInfoResolver = PayloadTypes.Default.WithAddedModifier(ListsWithoutNull.Modify) };

    // Old versions of the API give an object back as its text.
    private static string? TryParse<T>(JsonElement json, out T? payload)
        where T : class
    {
        payload = null;
        try
        {
            var text = json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();
            if (text.Length > Largest)
            {
                return "its payload is too large";
            }

            payload = JsonSerializer.Deserialize(text, (JsonTypeInfo<T>)Strictly.GetTypeInfo(typeof(T)));
            return payload is null ? "its payload is null" : null;
        }
        catch (Exception exception) when (exception is JsonException or UserError or NotSupportedException or ArgumentException)
        {
            return $"its payload is damaged: {ApiErrors.OneLine(exception.Message)}";
        }
    }

    private static string? Fault(DeploymentPayload payload, DeploymentAnswer deployment)
    {
        if (payload is not { Schema: DeploymentPayload.CurrentSchema, Run: > 0, Attempt: > 0, Entry: { } entry })
        {
            return "its payload is of another form";
        }

        if (HasNull(entry) || !Id().IsMatch(entry.Deployment) || !Name().IsMatch(entry.Stage) || !IsShort(entry.By) || entry.Outcome != DeploymentOutcome.Started)
        {
            return "its payload begins no deployment";
        }

        if (entry.Targets.Count is 0 or > MostItems || entry.Targets.Distinct().Count() != entry.Targets.Count || !entry.Targets.All(Name().IsMatch))
        {
            return "its payload names no targets";
        }

        if (entry.Gates.Count > MostItems || entry.Decisions.Count > MostItems || entry.Approvals.Count > MostItems)
        {
            return "its payload is too long";
        }

        return entry.Targets.Any(x => deployment.Environment == EnvironmentOf(entry.Stage, x)) && deployment.Sha == entry.Commit.ToString()
            ? null
            : "its payload is about another environment or commit";
    }

    private static string? Fault(StatementPayload payload)
    {
        if (payload is not { Schema: StatementPayload.CurrentSchema, Run: > 0, Attempt: > 0, Statement: { } statement })
        {
            return "its payload is of another form";
        }

        return statement.Release is not null && statement.Stage is not null && Name().IsMatch(statement.Stage) && IsShort(statement.By)
            ? null
            : "its payload says nothing about a release";
    }

    // What a constructor's parameter lacks in JSON is null, whatever its type says.
    private static bool HasNull(LedgerEntry entry) =>
        entry.Deployment is null || entry.Stage is null || entry.By is null || entry.Targets is null || entry.Release is null || entry.Image is null
        || entry.Commit is null || entry.Approvals is null || entry.Addresses is null || entry.Gates is null || entry.Decisions is null || entry.Decisions.Any(x => x.Decision?.Reason is null)
        || entry.Gates.Any(x => x.Gate is null || x.Inputs is null || x.Counts is null || x.Tools is null);

    private static bool IsShort(string? text) => text is { Length: > 0 and <= 200 } && !text.Any(char.IsControl);

    private static LedgerEntry Shortened(LedgerEntry entry) => entry with
    {
        Decisions = [.. entry.Decisions.Select(x => x with { Decision = x.Decision with { Reason = Shortened(x.Decision.Reason) } })],
        Approvals = [.. entry.Approvals.Select(x => x with { Reason = x.Reason is { } reason ? Shortened(reason) : null })],
    };

    private static string Shortened(string text) => text.Length <= LongestReason ? text : $"{text[..LongestReason]}…";

    [GeneratedRegex(@"^[0-9a-f-]{1,64}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\z")]
    private static partial Regex Name();
}
