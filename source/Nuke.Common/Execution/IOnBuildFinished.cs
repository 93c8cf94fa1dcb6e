namespace Nuke.Common.Execution;

/// <summary>Called at the very end, after the summary.</summary>
public interface IOnBuildFinished : IBuildExtension
{
    /// <summary>Called at the very end, after the summary.</summary>
    void OnBuildFinished();
}
