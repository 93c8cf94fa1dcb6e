namespace Nuke.Common.Tests.Launcher;

/// <summary>What a user sees of a start.</summary>
internal sealed record LauncherResult(int ExitCode, string Output, string Error);
