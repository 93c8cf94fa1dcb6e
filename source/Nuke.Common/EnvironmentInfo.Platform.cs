using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Nuke.Common.IO;

namespace Nuke.Common;

public static partial class EnvironmentInfo
{
    /// <summary>The end of a line on this machine.</summary>
    public static string NewLine => Environment.NewLine;

    /// <summary>The name of this machine.</summary>
    public static string MachineName => Environment.MachineName;

    /// <summary>The folder where relative paths start.</summary>
    public static AbsolutePath WorkingDirectory
    {
        get => Environment.CurrentDirectory;
        set => Environment.CurrentDirectory = value;
    }

    /// <summary>The process runs on 64-bit ARM.</summary>
    public static bool IsArm64 => RuntimeInformation.OSArchitecture == Architecture.Arm64;

    /// <summary>The operating system has 64 bits.</summary>
    public static bool Is64Bit => Environment.Is64BitOperatingSystem;

    /// <summary>The operating system has 32 bits.</summary>
    public static bool Is32Bit => !Is64Bit;

    /// <summary>Linux or macOS.</summary>
    public static bool IsUnix => IsLinux || IsOsx;

    /// <summary>Windows.</summary>
    public static bool IsWin => OperatingSystem.IsWindows();

    /// <summary>Linux.</summary>
    public static bool IsLinux => OperatingSystem.IsLinux();

    /// <summary>macOS.</summary>
    public static bool IsOsx => OperatingSystem.IsMacOS();

    /// <summary>Linux under Windows.</summary>
    public static bool IsWsl => IsLinux && HasVariable("WSL_DISTRO_NAME");

    /// <summary>The framework that the build was compiled for.</summary>
    public static FrameworkName Framework => new(AppContext.TargetFrameworkName ?? ".NETCoreApp,Version=v10.0");

    /// <summary>The operating system.</summary>
    public static PlatformFamily Platform => (IsWin, IsLinux, IsOsx) switch
    {
        (true, _, _) => PlatformFamily.Windows,
        (_, true, _) => PlatformFamily.Linux,
        (_, _, true) => PlatformFamily.OSX,
        _ => PlatformFamily.Unknown,
    };

    /// <summary>Makes a folder the working directory until the result is disposed.</summary>
    public static IDisposable SwitchWorkingDirectory(this AbsolutePath path)
    {
        var before = WorkingDirectory;
        WorkingDirectory = path;
        return new Undo(() => WorkingDirectory = before);
    }

    /// <summary>A folder that the operating system keeps for a purpose.</summary>
    public static AbsolutePath SpecialFolder(SpecialFolders folder) =>
        Environment.GetFolderPath((Environment.SpecialFolder)folder, Environment.SpecialFolderOption.DoNotVerify);
}
