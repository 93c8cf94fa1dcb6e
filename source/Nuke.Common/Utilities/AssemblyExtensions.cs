using System.Reflection;

namespace Nuke.Common.Utilities;

/// <summary>What assemblies say about themselves.</summary>
public static class AssemblyExtensions
{
    /// <summary>The version for people, without the commit that it may name.</summary>
    public static string GetVersionText(this Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? assembly.GetName().Version?.ToString()
        ?? "0.0.0";

    /// <summary>The version and what the assembly runs on.</summary>
    public static string GetInformationalText(this Assembly assembly) =>
        $"version {assembly.GetVersionText()} ({EnvironmentInfo.Platform},{EnvironmentInfo.Framework.FullName})";
}
