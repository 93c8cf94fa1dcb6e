using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Nuke.Common.Tooling;

/// <summary>Signals to other processes, which .NET sends none of.</summary>
[SuppressMessage("Interoperability", "SYSLIB1054", Justification = "Numbers need no generated marshalling, and that would need unsafe code.")]
internal static class Signals
{
    public const int Interrupt = 2;
    public const int Quit = 3;
    public const int Kill = 9;

    /// <summary>Whether a signal of the keyboard reaches the children as well: they are in the terminal's foreground with the build.</summary>
    public static bool IsKeyboardShared => !OperatingSystem.IsWindows() && Enumerable.Range(0, 3).Any(stream => GetForeground(stream) == GetGroup());

    /// <summary>One that has ended meanwhile needs none; Windows has none.</summary>
    public static void Send(int process, int signal)
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SendSignal(process, signal);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);

    [DllImport("libc", EntryPoint = "tcgetpgrp")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetForeground(int stream);

    [DllImport("libc", EntryPoint = "getpgrp")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetGroup();
}
