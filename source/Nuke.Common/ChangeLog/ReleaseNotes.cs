using NuGet.Versioning;

namespace Nuke.Common.ChangeLog;

/// <summary>A section of a changelog: what changed in a version, or since the last one.</summary>
public class ReleaseNotes
{
    /// <summary>The notes of a version.</summary>
    /// <param name="version">The version.</param>
    /// <param name="notes">The lines below the heading.</param>
    /// <param name="startIndex">The index of the heading among the lines of the file.</param>
    /// <param name="endIndex">The index of the last line that is not blank; that of the heading when there is none.</param>
    public ReleaseNotes(NuGetVersion version, IReadOnlyList<string> notes, int startIndex, int endIndex)
        : this(notes, startIndex, endIndex) => Version = version;

    /// <summary>The notes of what is not released yet.</summary>
    /// <inheritdoc cref="ReleaseNotes(NuGetVersion, IReadOnlyList{string}, int, int)" path="/param"/>
    public ReleaseNotes(IReadOnlyList<string> notes, int startIndex, int endIndex)
    {
        Notes = notes;
        StartIndex = startIndex;
        EndIndex = endIndex;
    }

    /// <summary>The version; null for what is not released yet.</summary>
    public NuGetVersion? Version { get; }

    /// <summary>The lines below the heading, from the first to the last that is not blank.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The index of the heading among the lines of the file.</summary>
    public int StartIndex { get; }

    /// <summary>The index of the last line that is not blank; that of the heading when there is none.</summary>
    public int EndIndex { get; }

    /// <summary>Whether it is not released yet.</summary>
    public bool Unreleased => Version is null;

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => Notes.All(string.IsNullOrWhiteSpace);

    public override string ToString() => Version?.ToString() ?? "Unreleased";
}
