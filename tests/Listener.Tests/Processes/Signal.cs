using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Listener.Tests.Processes;

/// <summary>POSIX signals: .NET can only kill a process, which is no request to end.</summary>
internal static class Signal
{
    private const int Terminate = 15;

    public static void SendTerminate(int processId)
    {
        if (Kill(processId, Terminate) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int processId, int signal);
}
