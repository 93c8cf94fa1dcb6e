using System.Runtime.InteropServices;

namespace Slipway.Sources;

/// <summary>The .NET that is installed where this build runs from.</summary>
internal static class DotNetSdk
{
    /// <summary>Its SDKs, among which global.json chooses, and the runtime of this build.</summary>
    public static string Versions { get; } = string.Join(
        ", ",
        [
            .. Directory.GetDirectories(Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk"))).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            $"runtime {Environment.Version}",
        ]);
}
