using Nuke.Common;
using Nuke.Common.ChangeLog;

namespace Nuke.Components;

/// <summary>The build has a changelog.</summary>
public interface IHazChangelog : INukeBuild
{
    /// <summary>The file: <c>CHANGELOG.md</c>.</summary>
    string ChangelogFile => RootDirectory / "CHANGELOG.md";

    /// <summary>What it says of the newest version, as packages take it.</summary>
    string NuGetReleaseNotes => ChangelogTasks.GetNuGetReleaseNotes(ChangelogFile, (this as IHazGitRepository)?.GitRepository);
}
