using NuGet.Versioning;
using Nuke.Common.IO;

namespace Nuke.Common.ChangeLog;

/// <summary>A changelog in the form of <c>keepachangelog.com</c>: a heading of the second level for each version.</summary>
public class ChangeLog
{
    /// <param name="path">The file.</param>
    /// <param name="unreleased">What is not released yet.</param>
    /// <param name="releaseNotes">The released versions, in the order of the file.</param>
    public ChangeLog(string path, ReleaseNotes unreleased, IReadOnlyList<ReleaseNotes> releaseNotes)
        : this(path, releaseNotes) => Unreleased = unreleased;

    /// <inheritdoc cref="ChangeLog(string, ReleaseNotes, IReadOnlyList{ReleaseNotes})"/>
    public ChangeLog(string path, IReadOnlyList<ReleaseNotes> releaseNotes)
    {
        Path = System.IO.Path.GetFullPath(path);
        ReleaseNotes = releaseNotes;
    }

    /// <summary>The file.</summary>
    public AbsolutePath Path { get; }

    /// <summary>What is not released yet; null without such a section.</summary>
    public ReleaseNotes? Unreleased { get; }

    /// <summary>The released versions, in the order of the file.</summary>
    public IReadOnlyList<ReleaseNotes> ReleaseNotes { get; }

    /// <summary>The highest released version; null without one.</summary>
    public NuGetVersion? LatestVersion => ReleaseNotes.Max(notes => notes.Version);
}
