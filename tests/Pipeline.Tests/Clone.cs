using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Slipway.Gates;
using Slipway.Tools;

namespace Pipeline.Tests;

/// <summary>A fresh clone of this repository's commit, in a folder with a space in its name, with ports of its own.</summary>
public sealed class Clone : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private static readonly SemaphoreSlim First = new(1);

    private readonly string folder = Directory.CreateTempSubdirectory("slipway-pipeline-").FullName;
    private string start = "";

    public string Root => Path.Combine(folder, "a clone");

    public string Local => Path.Combine(Root, ".nuke", "local");

    /// <summary>How a program is called; as usual unless told.</summary>
    internal Func<string, IReadOnlyList<string>, ToolCall> Caller { get; set; } = (program, arguments) => new ToolCall(program, arguments);

    /// <summary>What every build is told.</summary>
    internal IReadOnlyList<string> Options { get; set; } = [];

    private string PortOffset { get; } = FreeOffset().ToString(null as IFormatProvider);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>To the commit of the beginning, running everywhere.</summary>
    public async Task Reset()
    {
        await Ready();
        (await Build("PromoteProd", "--approve")).Succeeded();
    }

    /// <summary>To the files of the beginning, whatever runs.</summary>
    public async Task Ready()
    {
        // Not before a test needs it: a fixture is made even when all its tests are left out.
        if (start.Length > 0)
        {
            await GoBack();
            return;
        }

        // What one has compiled the next one finds.
        await First.WaitAsync(Cancellation);
        try
        {
            await Create();
            (await Build("PromoteProd", "--approve")).Succeeded();
        }
        finally
        {
            First.Release();
        }
    }

    /// <summary>To the files of the beginning, and to no evidence: what another scenario's gates have left would make another release of the same commit.</summary>
    internal async Task GoBack()
    {
        await Git("reset", "--quiet", "--hard", start);
        await Git("clean", "--quiet", "-d", "--force");
        new EvidenceFolder(Path.Combine(Root, ".nuke", "temp", "evidence")).Clear();
    }

    /// <summary>Clones, and keeps of the tests those of the service.</summary>
    internal async Task Create()
    {
        await CloneFrom(Repository.Root);
        foreach (var tests in new[] { "Nuke.Common.Tests", "Pipeline.Tests", "Slipway.Tests" })
        {
            Directory.Delete(Path.Combine(Root, "tests", tests), recursive: true);
            Edit("Slipway.slnx", text => text.Replace($"    <Project Path=\"tests/{tests}/{tests}.csproj\" />\n", "", StringComparison.Ordinal));
        }

        // They start the service dozens of times; every scenario here starts it anyway.
        Directory.Delete(Path.Combine(Root, "tests", "Listener.Tests", "Running"), recursive: true);
        await Begin("Deliver the service alone");
    }

    /// <summary>Commits what the scenarios begin with.</summary>
    internal async Task Begin(string message) => start = await Commit(message);

    /// <summary>Clones, and keeps everything.</summary>
    internal async Task CloneFrom(string repository)
    {
        await new ToolCall("git", "clone", "--quiet", "--no-hardlinks", repository, Root).Run(Cancellation);
        await Git("config", "user.name", "Some Body");
        await Git("config", "user.email", "some.body@example.com");
    }

    /// <summary>Takes its files away; what it runs is not stopped.</summary>
    internal void Delete() => Directory.Delete(folder, recursive: true);

    public async ValueTask DisposeAsync()
    {
        if (start.Length > 0)
        {
            await Build("Teardown");
        }

        Delete();
    }

    /// <summary>Runs build.sh to its end.</summary>
    internal Task<BuildResult> Build(params string[] arguments) => Build(new Dictionary<string, string>(), arguments);

    /// <summary>Runs build.sh to its end, with these variables.</summary>
    internal async Task<BuildResult> Build(IReadOnlyDictionary<string, string> variables, string[] arguments)
    {
        var result = await variables.Aggregate(Call(arguments), (call, x) => call.WithVariable(x.Key, x.Value)).TryRun(Cancellation);
        return new BuildResult(result.ExitCode, string.Join('\n', result.Lines));
    }

    /// <summary>Runs build.sh to its end, called by another program.</summary>
    internal async Task<BuildResult> BuildThrough(Func<string, IReadOnlyList<string>, ToolCall> caller, params string[] arguments)
    {
        var result = await Prepared(caller(Path.Combine(Root, "build.sh"), arguments)).TryRun(Cancellation);
        return new BuildResult(result.ExitCode, string.Join('\n', result.Lines));
    }

    /// <summary>Runs build.sh to its end on this machine alone, whatever the others are told.</summary>
    internal async Task<BuildResult> BuildOutside(params string[] arguments)
    {
        var result = await Prepared(new ToolCall(Path.Combine(Root, "build.sh"), arguments)).TryRun(Cancellation);
        return new BuildResult(result.ExitCode, string.Join('\n', result.Lines));
    }

    /// <summary>Starts build.sh and kills it with all its children after a while.</summary>
    internal Task BuildAndKill(TimeSpan after, params string[] arguments) => BuildAndKill(cancellation => Task.Delay(after, cancellation), arguments);

    /// <summary>Starts build.sh and kills it with all its children when something has happened.</summary>
    internal async Task BuildAndKill(Func<CancellationToken, Task> happened, params string[] arguments)
    {
        var call = Call(arguments);
        var start = new ProcessStartInfo("setsid", [call.Program, .. call.Arguments])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var build = Process.Start(start)!;
        _ = build.StandardOutput.ReadToEndAsync(Cancellation);
        _ = build.StandardError.ReadToEndAsync(Cancellation);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await Task.WhenAny(build.WaitForExitAsync(end.Token), happened(end.Token));
        await end.CancelAsync();
        build.Kill(entireProcessTree: true);
        await build.WaitForExitAsync(Cancellation);
    }

    internal async Task<IReadOnlyList<JsonElement>> Status()
    {
        var result = await Call("Status", "--json").Run(Cancellation);
        return [.. JsonDocument.Parse(result.Out).RootElement.EnumerateArray()];
    }

    /// <summary>The release of each target.</summary>
    internal async Task<IReadOnlyList<string>> Releases() => [.. (await Status()).Select(x => x.GetProperty("release").GetString()!)];

    /// <summary>What runs where, as <c>target health image</c>.</summary>
    internal async Task<IReadOnlyList<string>> Running() =>
        [.. (await Status()).Select(x => $"{x.GetProperty("target")} {x.GetProperty("health")} {(x.TryGetProperty("image", out var image) ? image : "-")}")];

    internal void Edit(string file, Func<string, string> change)
    {
        var path = Path.Combine(Root, file);
        var before = File.ReadAllText(path);
        var after = change(before);
        after.ShouldNotBe(before, $"the test's change of {file} changes nothing");
        File.WriteAllText(path, after);
    }

    internal async Task<string> Commit(string message)
    {
        await Git("add", "--all");
        await Git("commit", "--quiet", "-m", message);
        return (await Git("rev-parse", "HEAD")).Out.Trim();
    }

    internal Task<ToolResult> Git(params string[] arguments) => new ToolCall("git", arguments).In(Root).Run(Cancellation);

    internal ToolCall Call(params string[] arguments) =>
        Prepared(Caller(Path.Combine(Root, "build.sh"), [.. arguments, "--port-offset", PortOffset, .. Options]));

    /// <summary>The port of a target in this clone.</summary>
    internal int PortOf(string target) =>
        Dev.Targets.Concat(Prod.Targets).Single(x => x.Name == target).LocalPort + int.Parse(PortOffset, null as IFormatProvider);

    // The checkout's own build has judged the same sources: analysers would take half of the time.
    private ToolCall Prepared(ToolCall call) => call.In(Root).WithTimeLimit(Limit).WithVariable("RunAnalyzers", "false");

    private static int FreeOffset() => Enumerable.Range(0, 100).Select(_ => Random.Shared.Next(1000, 20000)).First(offset =>
        Dev.Targets.Concat(Prod.Targets).All(x => IsFree(x.LocalPort + offset)));

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
