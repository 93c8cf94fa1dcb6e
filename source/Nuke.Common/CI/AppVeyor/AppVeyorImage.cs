using Nuke.Common.Tooling;

namespace Nuke.Common.CI.AppVeyor;

/// <summary>The machines that jobs run on.</summary>
public enum AppVeyorImage
{
    /// <summary>The newest Windows of the service.</summary>
    [EnumValue("Visual Studio 2022")]
    VisualStudioLatest,

    /// <summary>Windows with Visual Studio 2022.</summary>
    [EnumValue("Visual Studio 2022")]
    VisualStudio2022,

    /// <summary>Windows with Visual Studio 2019.</summary>
    [EnumValue("Visual Studio 2019")]
    VisualStudio2019,

    /// <summary>Windows with Visual Studio 2017.</summary>
    [EnumValue("Visual Studio 2017")]
    VisualStudio2017,

    /// <summary>Windows with Visual Studio 2015.</summary>
    [EnumValue("Visual Studio 2015")]
    VisualStudio2015,

    /// <summary>Windows with Visual Studio 2013.</summary>
    [EnumValue("Visual Studio 2013")]
    VisualStudio2013,

    /// <summary>The newest Ubuntu of the service.</summary>
    [EnumValue("Ubuntu")]
    UbuntuLatest,

    /// <summary>Ubuntu 18.04.</summary>
    [EnumValue("Ubuntu1804")]
    Ubuntu1804,

    /// <summary>Ubuntu 16.04.</summary>
    [EnumValue("Ubuntu1604")]
    Ubuntu1604,

    /// <summary>The newest macOS of the service.</summary>
    [EnumValue("macOS")]
    MacOsLatest,

    /// <summary>macOS 10.14.</summary>
    [EnumValue("macOS-mojave")]
    MacOsMojave,
}
