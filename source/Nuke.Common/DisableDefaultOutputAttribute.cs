namespace Nuke.Common;

/// <summary>Leaves out parts of what a build prints by itself; all of them when none is named.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class DisableDefaultOutputAttribute(params DefaultOutput[] disabledOutputs) : Attribute
{
    /// <summary>The parts to leave out.</summary>
    public DefaultOutput[] DisabledOutputs { get; } =
        disabledOutputs.Length > 0 ? disabledOutputs : Enum.GetValues<DefaultOutput>();

    /// <summary>Whether the parts are left out in this run.</summary>
    public virtual bool IsApplicable(INukeBuild build) => true;
}
