namespace Nuke.Common.IO;

/// <summary>Whether patterns tell capital letters from small ones.</summary>
public enum GlobbingCaseSensitivity
{
    /// <summary>As the file systems of this platform usually do: on Linux yes, elsewhere no.</summary>
    Auto,

    /// <summary>They do.</summary>
    CaseSensitive,

    /// <summary>They do not.</summary>
    CaseInsensitive,
}
