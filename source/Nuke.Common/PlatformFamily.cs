namespace Nuke.Common;

/// <summary>The operating system.</summary>
public enum PlatformFamily
{
    /// <summary>None of those below.</summary>
    Unknown,

    /// <summary>Windows.</summary>
    Windows,

    /// <summary>Linux.</summary>
    Linux,

    /// <summary>macOS.</summary>
    OSX,
}
