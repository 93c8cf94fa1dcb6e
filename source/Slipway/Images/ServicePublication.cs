using Slipway.Images.Internal;
using Slipway.Sources;
using Slipway.Tools;

namespace Slipway.Images;

/// <summary>Publishes a service as it goes into an image: framework-dependent, portable, the same bytes wherever and whenever.</summary>
/// <remarks>
/// The sources' part in that is <c>Deterministic</c>, <c>ContinuousIntegrationBuild</c>, <c>PathMap</c> and no <c>EnableSourceLink</c> in
/// Directory.Build.props. No build server is left behind.
/// </remarks>
public sealed record ServicePublication
{
    /// <param name="project">The project file.</param>
    public ServicePublication(string project) => Project = Path.GetFullPath(project);

    /// <summary>The project file, as an absolute path.</summary>
    public string Project { get; }

    private IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Takes what a build of the same configuration has left, instead of building.</summary>
    public ServicePublication WithoutBuild() => this with { Options = [.. Options, "--no-build"] };

    /// <summary>Takes the packages that a restore has fetched, instead of restoring.</summary>
    public ServicePublication WithoutRestore() => this with { Options = [.. Options, "--no-restore"] };

    /// <summary>Publishes into a folder, which then holds nothing else.</summary>
    /// <param name="folder">Replaced when it exists, and only if publishing succeeds.</param>
    /// <param name="commitTime">The time that stands in for "last modified".</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="UserError">The project does not build, or the folder cannot be written.</exception>
    public async Task Publish(string folder, DateTimeOffset commitTime, CancellationToken cancellation)
    {
        var beside = $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))}.new";
        await StorageErrors.Writing(folder, async () =>
        {
            DeleteIfExists(beside);
            await Call(beside).Run(cancellation);
            foreach (var endpoints in Directory.EnumerateFiles(beside, "*.staticwebassets.endpoints.json"))
            {
                await StaticWebAssetEndpoints.SetLastModified(endpoints, commitTime, cancellation);
            }

            DeleteIfExists(folder);
            Directory.Move(beside, folder);
            return folder;
        });
    }

    private static void DeleteIfExists(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private ToolCall Call(string output)
    {
        string[] arguments =
        [
            "publish", Project,
            "--configuration", DotNetSolution.Configuration,
            "--output", output,
            "--no-self-contained",
            "--nologo",
            "-nodeReuse:false",
            "-property:UseSharedCompilation=false",
            "-property:UseAppHost=false",
            "-property:ContinuousIntegrationBuild=true",
            "-property:EnableSourceLink=false",
            "-property:IsTransformWebConfigDisabled=true",
            .. Options
        ];
        return new ToolCall(DotNetSdk.Program, arguments)
            .In(Path.GetDirectoryName(Project)!)
            .WithItsEnvironment()
            .WithVariable("DOTNET_CLI_USE_MSBUILD_SERVER", "0")
            .WithVariable("DOTNET_CLI_TELEMETRY_OPTOUT", "1");
    }
}
