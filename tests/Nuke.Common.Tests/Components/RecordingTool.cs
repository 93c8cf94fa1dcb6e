using Nuke.Common.IO;

namespace Nuke.Common.Tests.Components;

/// <summary>A program that does nothing but write down its arguments, one call a line.</summary>
internal sealed class RecordingTool
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly AbsolutePath record;

    public RecordingTool(AbsolutePath directory)
    {
        record = directory / "calls.txt";
        Path = (directory / "tool.sh").WriteAllText($"#!/bin/sh\necho \"$*\" >> '{record}'\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, Executable);
        }
    }

    public AbsolutePath Path { get; }

    public string[] Calls => record.FileExists() ? [.. record.ReadAllLines().Order(StringComparer.Ordinal)] : [];
}
