using System.Globalization;
using System.Runtime.InteropServices;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Serilog;

namespace Nuke.Common.Tests.Execution;

/// <summary>A build that runs in a process of its own.</summary>
internal sealed class ProcessBuild : NukeBuild
{
    private static readonly AbsolutePath RootOfClass;

    [Parameter, Secret] private readonly string Token = "";

    static ProcessBuild() => RootOfClass = RootDirectory;

    private Target Where => _ => _.Executes(() => Console.WriteLine($"root {RootOfClass}"));

    private Target Crash => _ => _.Executes(() =>
    {
        Console.WriteLine("about to crash");
        var thread = new Thread(() => throw new InvalidOperationException($"{Token} was refused"));
        thread.Start();
        thread.Join();
    });

    private Target Wait => _ => _.Executes(async () =>
    {
        var end = new TaskCompletionSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => end.SetCanceled());
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => end.SetCanceled());
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => end.SetCanceled());
        Console.WriteLine("waiting");
        await end.Task;
    });

    private Target Obedient => _ => _.Executes(() => Shell(
        "for signal in HUP INT QUIT TERM; do trap \"echo child got $signal; kill \\$!; exit 3\" $signal; done; sleep 600 & echo ready $$ $!; wait"));

    private Target Deaf => _ => _.Executes(() => Shell(
        "trap '' HUP INT TERM; sh -c 'sleep 600 & echo ready $$ $PPID $!; wait; sleep 600'; sleep 600"));

    private Target Thorough => _ => _.After(Deaf).AssuredAfterFailure().Executes(() => Shell("sleep 2; echo thorough"));

    private Target Sweep => _ => _.After(Wait, Obedient, Deaf).AssuredAfterFailure().Executes(() => Shell("echo swept"));

    private Target Print => _ => _.Executes(() =>
    {
        Console.WriteLine($"the token is {Token}");
        foreach (var character in $"in pieces: {Token}.")
        {
            Console.Write(character);
        }

        Shell($"printf 'error: {Token[..3]}' >&2; printf '{Token[3..]}\\n' >&2; printf 'child: {Token[..3]}'; printf '{Token[3..]}\\n'");
        ReportSummary(pairs => new Dictionary<string, string>(pairs) { ["Basic"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"me:{Token}")) });
        throw new InvalidOperationException($"https://me:{Uri.EscapeDataString(Token)}@host was refused");
    });

    private Target Ask => _ => _.Executes(() =>
    {
        Console.Write("Approve? ");
        Console.WriteLine($"answer: {Console.ReadLine()}");
    });

    private Target Flood => _ => _.Executes(() => Parallel.For(0, 500, number =>
    {
        Console.WriteLine($"written {number}");
        Log.Information("logged {Number}", number);
    }));

    private Target Torrent => _ => _.Executes(() => Parallel.For(0, 500, number =>
    {
        Log.Information("logged {Number}", number);
        Console.Error.WriteLine($"written {number}");
    }));

    /// <summary>The variable gives running targets less time to end than builds have.</summary>
    public static int Start() => Environment.GetEnvironmentVariable("GRACE_OF_TEST") is { } seconds
        ? BuildRun.Execute<ProcessBuild>(
            Invocation.OfProcess() with { Grace = TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)) }, () => new ProcessBuild(), [])
        : Execute<ProcessBuild>();

    protected internal override void OnBuildFinished() => Console.WriteLine("the last line");

    protected internal override void OnBuildInitialized()
    {
        if (Token == "child before targets")
        {
            Shell("sleep 600 & echo ready $$ $!; wait");
        }
    }

    private static void Shell(string script) =>
        ProcessTasks.StartProcess("/bin/sh", $"-c {script}", logInvocation: false, logger: (_, text) => Console.WriteLine(text)).AssertZeroExitCode();
}
