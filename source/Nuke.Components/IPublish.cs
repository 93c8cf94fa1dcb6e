using NuGet.Configuration;
using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;

namespace Nuke.Components;

/// <summary>The build publishes the packages that it makes, once their tests have passed.</summary>
public interface IPublish : IPack, ITest
{
    /// <summary>The feed that the packages go to: nuget.org unless the user says which.</summary>
    [Parameter]
    string NuGetSource => TryGetValue(() => NuGetSource) ?? NuGetConstants.V3FeedUrl;

    /// <summary>The key of the feed.</summary>
    [Parameter]
    [Secret]
    string NuGetApiKey => TryGetValue(() => NuGetApiKey)!;

    /// <summary>Publishes the packages.</summary>
    Target Publish => _ => _
        .DependsOn(Test, Pack)
        .Requires(() => NuGetApiKey)
        .Executes(() => DotNetTasks.DotNetNuGetPush(
            _ => _
                .Apply(PushSettingsBase)
                .Apply(PushSettings)
                .CombineWith(PushPackageFiles, (_, file) => _.SetTargetPath(file))
                .Apply(PackagePushSettings),
            PushDegreeOfParallelism,
            PushCompleteOnFailure));

    /// <summary>What is always set.</summary>
    sealed Configure<DotNetNuGetPushSettings> PushSettingsBase => _ => _
        .SetSource(NuGetSource)
        .SetApiKey(NuGetApiKey);

    /// <summary>What the build sets besides.</summary>
    Configure<DotNetNuGetPushSettings> PushSettings => _ => _;

    /// <summary>What the build sets besides, once the package is known.</summary>
    Configure<DotNetNuGetPushSettings> PackagePushSettings => _ => _;

    /// <summary>The packages.</summary>
    IEnumerable<AbsolutePath> PushPackageFiles => PackagesDirectory.GlobFiles("*.nupkg");

    /// <summary>Whether the other packages are published when one of them is refused.</summary>
    bool PushCompleteOnFailure => true;

    /// <summary>How many packages are published at once.</summary>
    int PushDegreeOfParallelism => 5;
}
