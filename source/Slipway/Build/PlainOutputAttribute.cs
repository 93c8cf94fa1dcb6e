using Nuke.Common;

namespace Slipway;

/// <summary>With a parameter of this name, the build prints what its targets print and nothing else, for programs that read it.</summary>
/// <param name="parameter">The name of the parameter.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PlainOutputAttribute(string parameter) : DisableDefaultOutputAttribute(Enum.GetValues<DefaultOutput>())
{
    /// <summary>The name of the parameter.</summary>
    public string Parameter { get; } = parameter;

    /// <inheritdoc/>
    public override bool IsApplicable(INukeBuild build) => EnvironmentInfo.HasArgument(Parameter);
}
