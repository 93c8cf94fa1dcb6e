using System.Linq.Expressions;
using Nuke.Common.CI;
using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common;

/// <summary>What code without a build at hand can ask.</summary>
public abstract partial class NukeBuild
{
    /// <summary>The folder that has <c>.nuke</c>.</summary>
    [Parameter("Root directory during build execution.", Name = "Root")]
    public static AbsolutePath RootDirectory => Context.Root;

    /// <summary>A folder for files that nobody misses: <c>.nuke/temp</c>.</summary>
    public static AbsolutePath TemporaryDirectory
    {
        get
        {
            var directory = RootDirectory / ".nuke" / "temp";
            Directory.CreateDirectory(directory);
            return directory;
        }
    }

    /// <summary>The assembly that runs.</summary>
    public static AbsolutePath BuildAssemblyFile => Context.Invocation.AssemblyFile;

    /// <summary>The folder of the assembly that runs.</summary>
    public static AbsolutePath BuildAssemblyDirectory => BuildAssemblyFile.Parent;

    /// <summary>The folder of the build's project; null when the assembly does not lie in it.</summary>
    public static AbsolutePath? BuildProjectDirectory => BuildProjectFile?.Parent;

    /// <summary>The build's project: the only one in the nearest folder above the assembly that has one; null without it.</summary>
    public static AbsolutePath? BuildProjectFile
    {
        get
        {
            for (var directory = BuildAssemblyDirectory; directory is not null; directory = directory.Parent)
            {
                if (Directory.Exists(directory) && Directory.GetFiles(directory, "*.csproj") is [var file])
                {
                    return file;
                }
            }

            return null;
        }
    }

    /// <summary>How much the build tells.</summary>
    [Parameter("Logging verbosity during build execution. Default is 'Normal'.")]
    public static Verbosity Verbosity
    {
        get => Context.Verbosity;
        set
        {
            Context.Verbosity = value;
            Logging.Level = (LogLevel)value;
        }
    }

    /// <summary>Where the build runs.</summary>
    [Parameter("Host for execution. Default is 'automatic'.")]
    public static Host Host
    {
        get => Context.Host;
        set => Context.Host = value;
    }

    /// <summary>The profiles whose parameter files count, the strongest last.</summary>
    [Parameter("Defines the profiles to load.", Name = "Profile")]
    public static string[] LoadedLocalProfiles => [.. Context.Profiles];

    /// <summary>The build runs on somebody's machine.</summary>
    public static bool IsLocalBuild => !IsServerBuild;

    /// <summary>The build runs on a build server.</summary>
    public static bool IsServerBuild => Host is IBuildServer;

    /// <summary>Runs a build.</summary>
    /// <param name="defaultTargetExpressions">The targets that run when the user names none; without any, the build shows its help.</param>
    /// <returns>The exit code of the process: 0 done, 1 a target failed, 2 wrong usage, 130 or 143 interrupted.</returns>
    protected static int Execute<T>(params Expression<Func<T, Target>>[] defaultTargetExpressions)
        where T : NukeBuild, new()
    {
        var invocation = Invocation.OfProcess();
        UnhandledError.Listen();

        // The launcher sets it; builds that this one starts have root directories of their own.
        EnvironmentInfo.RemoveVariable("NUKE_ROOT");
        return BuildRun.Execute(invocation, () => new T(), defaultTargetExpressions);
    }
}
