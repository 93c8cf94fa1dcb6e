using Nuke.Common;

namespace Nuke.Components;

/// <summary>The build has a configuration.</summary>
public interface IHazConfiguration : INukeBuild
{
    /// <summary>Debug on a developer's machine, Release elsewhere, unless the user says which.</summary>
    [Parameter]
    Configuration Configuration => TryGetValue(() => Configuration) ?? (IsLocalBuild ? Configuration.Debug : Configuration.Release);
}
