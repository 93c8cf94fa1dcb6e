using Nuke.Common.Tests.Execution;

/// <summary>Lets the test assembly be a build in a process of its own: the runtime calls this where DOTNET_STARTUP_HOOKS names the assembly.</summary>
internal static class StartupHook
{
    public static void Initialize() => Environment.Exit(ProcessBuild.Start());
}
