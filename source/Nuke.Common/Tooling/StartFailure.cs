using System.ComponentModel;

namespace Nuke.Common.Tooling;

/// <summary>Why a program could not be started, in the words of its user: the system says "no such file" of many things.</summary>
internal static class StartFailure
{
    private const int NoSuchFile = 2;
    private const int ArgumentsTooLong = 7;
    private const int NoProgram = 8;

    public static string Reason(Win32Exception exception, string program)
    {
        if (Directory.Exists(program))
        {
            return "it is a folder";
        }

        if (!File.Exists(program))
        {
            return "there is no such file";
        }

        var isUnix = !OperatingSystem.IsWindows();
        return exception.NativeErrorCode switch
        {
            _ when isUnix && !ToolPathResolver.IsExecutable(program) => $"it is not executable: chmod +x {CommandLine.Quote(program)}",
            NoProgram when isUnix => "it is no program for this system, and no script that begins with #! and the path of its interpreter",
            ArgumentsTooLong when isUnix => "its arguments and environment are longer than the system allows: give them in a file",
            NoSuchFile when isUnix => WithoutInterpreter(program),
            var code => new Win32Exception(code).Message,
        };
    }

    private static string WithoutInterpreter(string program)
    {
        using var reader = new StreamReader(program);
        var line = new char[200];
        var first = new string(line, 0, reader.Read(line)).Split('\n')[0];
        return first switch
        {
            ['#', '!', .., '\r'] => "its lines end in CR LF: write them with LF alone",
            ['#', '!', .. var interpreter] => $"its interpreter does not exist: {interpreter.Trim()}",
            _ => "it is made for another system: its loader does not exist here",
        };
    }
}
