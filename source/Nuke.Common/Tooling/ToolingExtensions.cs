using System.Diagnostics;
using System.Globalization;
using Nuke.Common.IO;
using Serilog;
using Serilog.Events;

namespace Nuke.Common.Tooling;

/// <summary>What the system does with files.</summary>
public static class ToolingExtensions
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Makes a file executable; on Windows only for git.</summary>
    /// <param name="path">The file.</param>
    /// <param name="updateVcsIndex">Whether git is told, too.</param>
    public static AbsolutePath SetExecutable(this AbsolutePath path, bool updateVcsIndex = false)
    {
        Assert.FileExists(path);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | Executable);
        }

        if (updateVcsIndex)
        {
            ToolResolver.GetPathTool("git")($"update-index --add --chmod=+x {path}", workingDirectory: path.Parent);
        }

        return path;
    }

    /// <summary>Makes a link to a file or directory.</summary>
    /// <param name="path">What the link leads to.</param>
    /// <param name="linkPath">The link.</param>
    /// <param name="force">Whether a file or link that is there already is replaced.</param>
    public static AbsolutePath AddUnixSymlink(this AbsolutePath path, AbsolutePath linkPath, bool force = false)
    {
        if (force)
        {
            File.Delete(linkPath);
        }

        File.CreateSymbolicLink(linkPath, path);
        return path;
    }

    /// <summary>Sets the mode of a file or directory.</summary>
    /// <param name="path">The file or directory.</param>
    /// <param name="permissions">Three or four octal digits.</param>
    public static AbsolutePath SetUnixPermissions(this AbsolutePath path, string permissions)
    {
        var isMode = permissions.Length is 3 or 4 && permissions.All(digit => digit is >= '0' and <= '7');
        Assert.True(isMode, $"'{permissions}' is no mode of a file: expected octal digits such as 755");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, (UnixFileMode)Convert.ToInt32(permissions, 8));
        }

        return path;
    }

    /// <summary>Sets the mode of a file or directory.</summary>
    /// <param name="path">The file or directory.</param>
    /// <param name="permissions">The number whose digits are the octal ones: 755.</param>
    public static AbsolutePath SetUnixPermissions(this AbsolutePath path, int permissions) =>
        path.SetUnixPermissions(permissions.ToString("000", CultureInfo.InvariantCulture));

    /// <summary>Opens a file or directory with the program that the system has for it.</summary>
    public static void Open(this AbsolutePath path) => Process.Start(new ProcessStartInfo(path) { UseShellExecute = true })?.Dispose();

    /// <summary>Logs the lines of a file.</summary>
    public static AbsolutePath Print(this AbsolutePath path, LogEventLevel level = LogEventLevel.Information)
    {
        foreach (var line in File.ReadLines(path))
        {
            Log.Write(level, "{Line}", line);
        }

        return path;
    }
}
