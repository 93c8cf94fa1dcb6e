using System.Text.Json;
using Slipway.Files;
using Slipway.Infrastructure.Internal;
using Slipway.Tools;

namespace Slipway.Infrastructure;

/// <summary>Terraform from the PATH, called so that nothing but its arguments decides what it does.</summary>
public sealed class Terraform
{
    /// <summary>The oldest version that has what the modules use: values that are written and never kept.</summary>
    public static readonly Version Oldest = new(1, 11);

    // Each of them would change what a plan is, or where its state lies.
    private static readonly string[] Ignored = ["TF_WORKSPACE", "TF_CLI_ARGS", "TF_CLI_ARGS_init", "TF_CLI_ARGS_plan", "TF_CLI_ARGS_apply", "TF_CLI_ARGS_validate", "TF_CLI_ARGS_test"];

    private readonly string program;

    private Terraform(string program, string version)
    {
        this.program = program;
        Version = version;
    }

    /// <summary>Its version, such as <c>1.11.4</c>.</summary>
    public string Version { get; }

    /// <summary>Whether somebody gives it providers of their own instead of those that the configuration names.</summary>
    /// <remarks>Terraform, "Debugging providers": <c>TF_REATTACH_PROVIDERS</c>.</remarks>
    public static bool HasForeignProviders => Environment.GetEnvironmentVariable("TF_REATTACH_PROVIDERS") is { Length: > 0 };

    /// <summary>Whether there is one on the PATH, of whatever version.</summary>
    public static bool IsThere => OnPath is not null;

    private static string? OnPath => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(x => Path.Combine(x, OperatingSystem.IsWindows() ? "terraform.exe" : "terraform"))
        .FirstOrDefault(File.Exists);

    /// <summary>Finds Terraform on the PATH.</summary>
    /// <exception cref="UserError">It is not there, or too old.</exception>
    public static async Task<Terraform> Find(CancellationToken cancellation)
    {
        var program = OnPath ?? throw new UserError("terraform is not on the PATH", $"install Terraform {Oldest} or later");
        var result = await Call(program, ["version", "-json"]).WithTimeLimit(TimeSpan.FromSeconds(30)).Run(cancellation);
        using var json = JsonDocument.Parse(result.Out);
        var version = json.RootElement.GetProperty("terraform_version").GetString()!;
        return System.Version.TryParse(version.Split('-')[0], out var number) && number >= Oldest && number.Major == Oldest.Major
            ? new Terraform(program, version)
            : throw new UserError($"terraform on the PATH is version {version}", $"install Terraform {Oldest} or later, below 2.0");
    }

    /// <summary>Terraform in one folder of the configuration.</summary>
    /// <param name="root">What the paths in messages begin at.</param>
    /// <param name="folder">The folder, from the root, with slashes.</param>
    /// <param name="data">Where it keeps what init fetches: never in the folder itself.</param>
    internal TerraformFolder In(string root, string folder, string data) => new(x => Call(program, x), root, folder, data);

    /// <summary>Terraform in a folder, with arguments of its own.</summary>
    internal ToolCall At(string folder, IEnumerable<string> arguments) => Call(program, arguments).In(folder);

    private static ToolCall Call(string program, IEnumerable<string> arguments) => Ignored.Aggregate(
        new ToolCall(program, arguments)
            .WithVariable("TF_IN_AUTOMATION", "1")
            .WithVariable("TF_INPUT", "0")
            .WithVariable("CHECKPOINT_DISABLE", "1")
            .WithVariable("TF_PLUGIN_CACHE_DIR", PluginCache()),
        (call, variable) => call.WithVariable(variable, null));

    private static string PluginCache()
    {
        var folder = Environment.GetEnvironmentVariable("TF_PLUGIN_CACHE_DIR") is { Length: > 0 } own ? own : Path.Combine(UserFolder.Cache, "terraform-plugins");
        return Directory.CreateDirectory(folder).FullName;
    }
}
