using Nuke.Common.Tooling;

namespace Nuke.Common.CI.AzurePipelines;

/// <summary>The machines that jobs run on.</summary>
public enum AzurePipelinesImage
{
    /// <summary>The Windows that Azure recommends.</summary>
    [EnumValue("windows-latest")]
    WindowsLatest,

    /// <summary>Windows Server 2022.</summary>
    [EnumValue("windows-2022")]
    Windows2022,

    /// <summary>Windows Server 2019, no longer offered by Azure.</summary>
    [EnumValue("windows-2019")]
    Windows2019,

    /// <summary>The Ubuntu that Azure recommends.</summary>
    [EnumValue("ubuntu-latest")]
    UbuntuLatest,

    /// <summary>Ubuntu 22.04.</summary>
    [EnumValue("ubuntu-22.04")]
    Ubuntu2204,

    /// <summary>Ubuntu 20.04, no longer offered by Azure.</summary>
    [EnumValue("ubuntu-20.04")]
    Ubuntu2004,

    /// <summary>The macOS that Azure recommends.</summary>
    [EnumValue("macOS-latest")]
    MacOsLatest,

    /// <summary>macOS 13.</summary>
    [EnumValue("macOS-13")]
    MacOs13,

    /// <summary>macOS 12, no longer offered by Azure.</summary>
    [EnumValue("macOS-12")]
    MacOs12,

    /// <summary>macOS 11, no longer offered by Azure.</summary>
    [EnumValue("macOS-11")]
    MacOs11,
}
