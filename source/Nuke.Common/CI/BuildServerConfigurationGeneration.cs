using Nuke.Common.Execution;

namespace Nuke.Common.CI;

/// <summary>Whether this run only writes the configuration of a build server.</summary>
public static class BuildServerConfigurationGeneration
{
    /// <summary>The option that asks for it.</summary>
    public const string ConfigurationParameterName = "generate-configuration";

    /// <summary>The user, or the build itself, asked for it.</summary>
    public static bool IsActive => BuildContext.Current.BuiltIn<string>(nameof(NukeBuild.GenerateConfiguration)) is not null;
}
