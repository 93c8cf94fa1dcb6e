using System.Runtime.InteropServices;

namespace Slipway.Charts;

/// <summary>An operating system and processor in Helm's words, such as <c>linux-amd64</c>.</summary>
internal sealed record HelmPlatform(string System, string Processor)
{
    public static HelmPlatform Current => new(
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux",
        RuntimeInformation.OSArchitecture == Architecture.X64
            ? "amd64"
            : RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant());

    public string Name => $"{System}-{Processor}";
}
