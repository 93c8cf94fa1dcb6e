using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.Build.Locator;

namespace Nuke.Common.ProjectModel.Evaluation;

/// <summary>The MSBuild of the installed SDK. It is looked for when something of it is first needed.</summary>
internal static class InstalledMSBuild
{
    private const string Prefix = "Microsoft.Build";

    private static readonly Lazy<string> Found = new(Find);

    /// <summary>The directory of the SDK that <c>global.json</c> chooses for the working directory, as it is at the first call.</summary>
    public static string Directory => Found.Value;

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "A build's own method may use MSBuild, which is loaded before its first line runs.")]
    internal static void Provide() => AssemblyLoadContext.Default.Resolving += Resolve;

    /// <summary>Answers only for what the build has no copy of: MSBuild, and, once that is in use, what comes with it.</summary>
    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        if (!Found.IsValueCreated && name.Name?.StartsWith(Prefix, StringComparison.Ordinal) != true)
        {
            return null;
        }

        var file = Path.Join(Directory, $"{name.Name}.dll");
        return File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    }

    // The locator can register an SDK itself, but then in variables that every child process inherits.
    private static string Find()
    {
        var options = new VisualStudioInstanceQueryOptions { DiscoveryTypes = DiscoveryType.DotNetSdk };
        return MSBuildLocator.QueryVisualStudioInstances(options).FirstOrDefault()?.MSBuildPath
            ?? throw new AssertionException(
                $"No .NET SDK that this build can load evaluates projects in {options.WorkingDirectory}{Environment.NewLine}  'dotnet --list-sdks' tells what is installed; global.json may ask for another");
    }
}
