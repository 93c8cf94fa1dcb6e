using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>How much the tools say whose settings leave it open, by how much the build says.</summary>
/// <param name="targetType">The type of the settings' verbosity.</param>
public class VerbosityMappingAttribute(Type targetType) : BuildExtensionAttributeBase, IOnBuildInitialized
{
    /// <summary>For a build that shows errors only.</summary>
    public string Quiet { get; set; } = null!;

    /// <summary>For a build that shows warnings and errors.</summary>
    public string Minimal { get; set; } = null!;

    /// <summary>For a build that shows messages.</summary>
    public string Normal { get; set; } = null!;

    /// <summary>For a build that shows everything.</summary>
    public string Verbose { get; set; } = null!;

    internal Type TargetType => targetType;

    public void OnBuildInitialized(
        IReadOnlyCollection<ExecutableTarget> executableTargets,
        IReadOnlyCollection<ExecutableTarget> executionPlan) => BuildContext.Current.VerbosityMappings.Add(this);

    internal string? Of(Verbosity verbosity) => verbosity switch
    {
        Verbosity.Quiet => Quiet,
        Verbosity.Minimal => Minimal,
        Verbosity.Normal => Normal,
        _ => Verbose,
    };
}
