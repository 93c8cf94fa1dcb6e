using System.Text.Json;
using System.Text.RegularExpressions;
using Slipway.Tools;

namespace Slipway.Infrastructure.Internal;

/// <summary>What a run of Terraform with <c>-json</c> has said.</summary>
/// <remarks>Terraform, "Machine-readable UI": a message a line, told apart by <c>type</c>.</remarks>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Messages">The messages.</param>
/// <param name="Diagnostics">Those of them that are diagnostics.</param>
internal sealed partial record TerraformOutput(int ExitCode, IReadOnlyList<JsonElement> Messages, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool HasFailed => ExitCode != 0 || Diagnostics.Any(x => x.IsError);

    /// <summary>The lock of somebody else that it met; none when it met none.</summary>
    public string? HeldLock => Diagnostics
        .Where(x => x.Summary.Contains("state lock", StringComparison.OrdinalIgnoreCase))
        .Select(x => LockId().Match(x.Detail))
        .FirstOrDefault(x => x.Success)?.Groups[1].Value;

    /// <summary>The messages of a type.</summary>
    public IEnumerable<JsonElement> OfType(string type) => Messages.Where(x => x.TryGetProperty("type", out var own) && own.GetString() == type);

    /// <summary>Reads the lines that are messages; others come from what Terraform is configured with on the machine.</summary>
    /// <exception cref="UserError">It failed and does not say why.</exception>
    public static TerraformOutput Read(ToolCall call, ToolResult result, string folder)
    {
        var messages = result.Lines.Where(x => x.StartsWith('{')).Select(Parse).ToList();
        var diagnostics = messages
            .Where(x => x.TryGetProperty("diagnostic", out _))
            .Select(x => Diagnostic.Read(x.GetProperty("diagnostic"), folder))
            .ToList();
        return result.ExitCode is 0 or 2 || diagnostics.Any(x => x.IsError) || messages.Any(x => x.TryGetProperty("test_summary", out _))
            ? new TerraformOutput(result.ExitCode, messages, diagnostics)
            : throw new UserError(
                $"{call} failed in {folder} with exit code {result.ExitCode}{Environment.NewLine}{result.LastLines(20).Indented()}",
                $"look closer: terraform -chdir={folder} {call.Arguments[0]}");
    }

    private static JsonElement Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }

    // The lock is told in words alone: "Lock Info: ID: … Path: …".
    [GeneratedRegex(@"\bID:\s+(\S+)")]
    private static partial Regex LockId();
}
