using System.Text.Json;
using Slipway.Tools;

namespace Slipway.Infrastructure.Internal;

/// <summary>Terraform in one folder of the configuration.</summary>
/// <param name="call">Calls Terraform.</param>
/// <param name="root">What paths in messages begin at.</param>
/// <param name="folder">The folder, from the root.</param>
/// <param name="data">Where it keeps what init fetches.</param>
internal sealed class TerraformFolder(Func<IEnumerable<string>, ToolCall> call, string root, string folder, string data)
{
    // The checksums of providers; without it their cache would not be used.
    private const string LockFile = ".terraform.lock.hcl";

    public string Name => folder;

    public string Path { get; } = System.IO.Path.Combine(root, folder);

    /// <summary>Fetches providers, and opens no backend.</summary>
    /// <exception cref="TerraformFailed">It does not succeed.</exception>
    public Task InitWithoutState(CancellationToken cancellation) => Init(["-backend=false"], cancellation);

    /// <summary>Fetches providers, and opens the backend that the configuration names in full.</summary>
    /// <exception cref="TerraformFailed">It does not succeed.</exception>
    public Task Init(CancellationToken cancellation) => Init(["-reconfigure"], cancellation);

    /// <summary>Fetches providers, and opens the backend with this bucket.</summary>
    /// <exception cref="TerraformFailed">It does not succeed.</exception>
    public Task Init(StateBackend backend, CancellationToken cancellation) => Init(["-reconfigure", .. backend.Arguments], cancellation);

    /// <summary>Moves the state from where it was into this bucket. Terraform does not do that with <c>-json</c>.</summary>
    /// <exception cref="UserError">It does not succeed.</exception>
    public Task Migrate(StateBackend backend, CancellationToken cancellation) =>
        Call(["init", "-input=false", "-no-color", "-migrate-state", "-force-copy", .. backend.Arguments]).Run(cancellation);

    /// <summary>Whether the configuration makes sense.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Validate(CancellationToken cancellation)
    {
        var result = await Json(["validate"]).TryRun(cancellation);
        using var json = JsonDocument.Parse(result.Out);
        return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(x => Diagnostic.Read(x, folder))];
    }

    /// <summary>Runs the tests.</summary>
    public Task<TerraformOutput> Test(CancellationToken cancellation) => Read(Json(["test"]), cancellation);

    /// <summary>Plans, and keeps the plan in a file.</summary>
    /// <exception cref="TerraformFailed">It does not succeed.</exception>
    public async Task<JsonElement> Plan(string file, IEnumerable<string> options, CancellationToken cancellation)
    {
        Require("plan", await Read(Json(["plan", "-input=false", $"-out={file}", .. options]).WithTimeLimit(TimeSpan.FromMinutes(30)), cancellation));
        var shown = await Call(["show", "-json", file]).Run(cancellation);
        using var json = JsonDocument.Parse(shown.Out);
        return json.RootElement.Clone();
    }

    /// <summary>Applies a plan that was kept. It is not killed while it makes things, but told to stop and waited for; where the build is killed it goes on alone.</summary>
    public Task<TerraformOutput> Apply(string file, CancellationToken cancellation) => Read(
        Json(["apply", "-input=false", "-lock-timeout=60s", file])
            .WithTimeLimit(TimeSpan.FromHours(1))
            .WithVariable(LeftoverProcesses.Variable, null)
            .WithGrace(TimeSpan.FromMinutes(10), sign: "Interrupt received"),
        cancellation);

    /// <summary>The state as it is kept; none where nothing was ever applied.</summary>
    /// <exception cref="UserError">It cannot be read.</exception>
    public async Task<StateVersion?> State(CancellationToken cancellation)
    {
        var pulled = await Call(["state", "pull"]).TryRun(cancellation);
        return pulled.ExitCode == 0
            ? StateVersion.Read(pulled.Out)
            : throw new UserError(
                $"the state of {folder} cannot be read{Environment.NewLine}{pulled.LastLines(20).Indented()}",
                "look whether you are logged in to the account that live/account.json names");
    }

    /// <summary>Terraform with arguments of its own, for what no other member does.</summary>
    public ToolCall Call(IEnumerable<string> arguments) => call(arguments).In(Path).WithVariable("TF_DATA_DIR", data).WithVariable("NO_COLOR", "1");

    /// <summary>How a person calls it with what is open here.</summary>
    public string ByHand(string arguments) => $"TF_DATA_DIR=\"{data}\" terraform -chdir={folder} {arguments}";

    /// <exception cref="TerraformFailed">It did not succeed.</exception>
    public void Require(string step, TerraformOutput output)
    {
        if (output.HasFailed)
        {
            throw new TerraformFailed(folder, step, output.Diagnostics);
        }
    }

    private async Task Init(IEnumerable<string> options, CancellationToken cancellation)
    {
        var isLocked = File.Exists(System.IO.Path.Combine(Path, LockFile));
        var call = Json(["init", "-input=false", .. options, .. isLocked ? ["-lockfile=readonly"] : Array.Empty<string>()]);
        Require("init", await Read(call.WithVariable("TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE", isLocked ? null : "1"), cancellation));
    }

    private ToolCall Json(IReadOnlyList<string> arguments) => Call([arguments[0], "-json", .. arguments.Skip(1)]);

    private async Task<TerraformOutput> Read(ToolCall one, CancellationToken cancellation) => TerraformOutput.Read(one, await one.TryRun(cancellation), folder);
}
