namespace Nuke.Common.Tests.Execution;

/// <summary>A build that runs in a process of its own.</summary>
internal sealed class ProcessBuild : NukeBuild
{
    [Parameter, Secret] private readonly string Token = "";

    private Target Wait => _ => _.Executes(async () =>
    {
        var end = new TaskCompletionSource();
        using var registration = System.Runtime.InteropServices.PosixSignalRegistration.Create(
            System.Runtime.InteropServices.PosixSignal.SIGINT, _ => end.SetCanceled());
        using var other = System.Runtime.InteropServices.PosixSignalRegistration.Create(
            System.Runtime.InteropServices.PosixSignal.SIGTERM, _ => end.SetCanceled());
        Console.WriteLine("waiting");
        await end.Task;
    });

    private Target Print => _ => _.Executes(() => Console.WriteLine($"the token is {Token}"));

    private Target Ask => _ => _.Executes(() =>
    {
        Console.Write("Approve? ");
        Console.WriteLine($"answer: {Console.ReadLine()}");
    });

    public static int Start() => Execute<ProcessBuild>();

    protected internal override void OnBuildFinished() => Console.WriteLine("the last line");
}
