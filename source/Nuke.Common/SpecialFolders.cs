namespace Nuke.Common;

/// <summary>Folders that an operating system keeps for a purpose.</summary>
public enum SpecialFolders
{
    /// <summary>Settings of the user, on all machines.</summary>
    ApplicationData = Environment.SpecialFolder.ApplicationData,

    /// <summary>Settings of all users.</summary>
    CommonApplicationData = Environment.SpecialFolder.CommonApplicationData,

    /// <summary>Settings of the user, on this machine.</summary>
    LocalApplicationData = Environment.SpecialFolder.LocalApplicationData,

    /// <summary>Programs.</summary>
    ProgramFiles = Environment.SpecialFolder.ProgramFiles,

    /// <summary>Programs of 32 bits.</summary>
    ProgramFilesX86 = Environment.SpecialFolder.ProgramFilesX86,

    /// <summary>The operating system's own programs.</summary>
    System = Environment.SpecialFolder.System,

    /// <summary>The user's home.</summary>
    UserProfile = Environment.SpecialFolder.UserProfile,

    /// <summary>Windows itself.</summary>
    Windows = Environment.SpecialFolder.Windows,
}
