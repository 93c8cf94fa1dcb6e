using System.Text.Json;
using Slipway.Caching;
using Slipway.Linting;

namespace Slipway.Infrastructure.Internal;

/// <summary>Looks whether one folder makes sense and passes its tests.</summary>
/// <param name="terraform">Looks.</param>
/// <param name="root">A copy of the sources.</param>
/// <param name="data">Where Terraform keeps what it fetches.</param>
/// <param name="turns">Whose turn it is to fetch providers.</param>
internal sealed class FolderValidation(Terraform terraform, string root, string data, Turns turns)
{
    private static readonly string[] Unreachable =
        ["Failed to query available provider packages", "Failed to install provider", "Failed to resolve provider packages"];

    /// <summary>Initializes without a backend, validates, and runs the tests.</summary>
    public async Task<WorkResult> Check(ConfigurationFolder folder, CancellationToken cancellation)
    {
        var one = terraform.In(root, folder.Path, Path.Combine(data, folder.Path));
        try
        {
            await Init(one, cancellation);
        }
        catch (TerraformFailed failed)
        {
            return Found(failed.Diagnostics);
        }

        var diagnostics = await one.Validate(cancellation);
        if (diagnostics.Any(x => x.IsError))
        {
            return Found(diagnostics);
        }

        if (!Directory.EnumerateFiles(one.Path, "*.tftest.hcl", SearchOption.AllDirectories).Any())
        {
            return Found([new Diagnostic(true, "it has no tests", $"write {folder.Path}/tests/….tftest.hcl", folder.Path, 0)]);
        }

        var tests = await one.Test(cancellation);
        var summary = tests.OfType("test_summary").Select(x => x.GetProperty("test_summary")).LastOrDefault();
        return summary.ValueKind == JsonValueKind.Object && !tests.HasFailed
            ? new WorkResult
            {
                Counts = new Dictionary<string, int> { ["folders"] = 1, ["runs"] = summary.GetProperty("passed").GetInt32() },
                Tools = await Tools(one, cancellation),
            }
            : Found([.. tests.Diagnostics.Select(x => x with { Subject = x.Subject ?? "terraform test" }), .. Failed(tests, folder)]);
    }

    // A test that failed without a word of why.
    private static IEnumerable<Diagnostic> Failed(TerraformOutput tests, ConfigurationFolder folder) =>
        tests.Diagnostics.Any(x => x.IsError)
            ? []
            : from one in tests.OfType("test_run").Select(x => x.GetProperty("test_run"))
              where one.TryGetProperty("status", out var status) && status.GetString() is "fail" or "error"
              select new Diagnostic(true, $"the test {one.GetProperty("run").GetString()} failed", "", $"{folder.Path}/{one.GetProperty("path").GetString()}", 1);

    private static WorkResult Found(IReadOnlyList<Diagnostic> diagnostics) => new()
    {
        Findings = [.. diagnostics.Where(x => x.IsError).Select(x => $"{new Finding(x.File ?? "", x.Line, "terraform", $"{(x with { File = null })}")}")],
    };

    /// <summary>Why nothing can be validated here: providers that cannot be fetched. Nothing when it can; mistakes in the configuration are no reason.</summary>
    public async Task<string?> Obstacle(ConfigurationFolder folder, CancellationToken cancellation)
    {
        try
        {
            await Init(terraform.In(root, folder.Path, Path.Combine(data, folder.Path)), cancellation);
            return null;
        }
        catch (TerraformFailed failed)
        {
            return failed.Diagnostics.FirstOrDefault(x => Unreachable.Contains(x.Summary))?.Summary;
        }
    }

    private Task Init(TerraformFolder folder, CancellationToken cancellation) => turns.Take(() => folder.InitWithoutState(cancellation));

    private async Task<IReadOnlyDictionary<string, string>> Tools(TerraformFolder folder, CancellationToken cancellation)
    {
        using var json = JsonDocument.Parse((await folder.Call(["version", "-json"]).Run(cancellation)).Out);
        var tools = json.RootElement.GetProperty("provider_selections").EnumerateObject().ToDictionary(x => x.Name, x => x.Value.GetString()!);
        tools["terraform"] = terraform.Version;
        if (Terraform.HasForeignProviders)
        {
            tools["providers"] = "attached";
        }

        return tools;
    }
}
