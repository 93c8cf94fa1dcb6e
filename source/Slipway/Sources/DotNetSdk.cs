using System.Collections;
using System.Runtime.InteropServices;
using Slipway.Images;
using Slipway.Tools;

namespace Slipway.Sources;

/// <summary>The .NET that this build runs on, and what its SDK may see of the environment.</summary>
/// <remarks>MSBuild takes every variable for a property: only what names places, proxies and the SDK's own settings gets through.</remarks>
internal static class DotNetSdk
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static readonly string[] Prefixes = ["DOTNET_", "NUGET_", "XDG_", "LC_", "SSL_CERT_", "PROGRAM", "PROCESSOR_", "ARTIFACTS_CREDENTIALPROVIDER_"];

    private static readonly string[] Names =
    [
        "PATH", "HOME", "USER", "LOGNAME", "LANG", "TERM", "TMPDIR", "TMP", "TEMP", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY",
        "PATHEXT", "COMSPEC", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "USERPROFILE", "USERNAME", "APPDATA", "LOCALAPPDATA", "NUMBER_OF_PROCESSORS",
        "VSS_NUGET_EXTERNAL_FEED_ENDPOINTS", "NUKEENGINE", LeftoverProcesses.Variable,
    ];

    // These change what is shown, or where things are looked for.
    private static readonly string[] WithoutEffect = ["DOTNET_CLI_", "DOTNET_NOLOGO", "DOTNET_ROOT", "DOTNET_HOST_PATH", "DOTNET_GENERATE_", "DOTNET_ADD_GLOBAL_", "NUGET_PACKAGES"];

    /// <summary>The program that runs this build: the SDK on the PATH may be another.</summary>
    public static string Program { get; } = Path.Combine(Folder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>The SDKs, among which global.json chooses, and the runtime of this build.</summary>
    public static string Versions { get; } = string.Join(
        ", ", [.. Directory.GetDirectories(Path.Combine(Folder, "sdk")).Select(Path.GetFileName).Order(StringComparer.Ordinal), $"runtime {Environment.Version}"]);

    /// <summary>What of the environment changes what the SDK makes.</summary>
    public static string Settings => string.Join(
        ", ",
        Variables.Where(x => IsSetting(x.Key)).OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => $"{x.Key} {Digest.Of(x.Value).Short}"));

    /// <summary>The environment of the SDK.</summary>
    public static Dictionary<string, string> Variables => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .Where(x => IsSeen((string)x.Key))
        .ToDictionary(x => (string)x.Key, x => (string?)x.Value ?? "");

    /// <summary>The call with that environment.</summary>
    public static ToolCall WithItsEnvironment(this ToolCall call) => Environment.GetEnvironmentVariables().Keys.Cast<string>()
        .Where(x => !IsSeen(x))
        .Aggregate(call, (x, name) => x.WithVariable(name, null));

    private static bool IsSeen(string name) =>
        Names.Contains(name, StringComparer.OrdinalIgnoreCase) || Prefixes.Any(x => name.StartsWith(x, StringComparison.OrdinalIgnoreCase));

    private static bool IsSetting(string name) => name.Equals("NukeEngine", StringComparison.OrdinalIgnoreCase)
        || ((name.StartsWith("DOTNET_", StringComparison.Ordinal) || name.StartsWith("NUGET_", StringComparison.Ordinal))
            && !WithoutEffect.Any(x => name.StartsWith(x, StringComparison.Ordinal)));
}
