using Nuke.Common;
using Nuke.Common.ProjectModel;

namespace Nuke.Components;

/// <summary>The build has a solution.</summary>
public interface IHazSolution : INukeBuild
{
    /// <summary>The solution that the parameter of this name tells.</summary>
    [Solution]
    [Required]
    Solution Solution => TryGetValue(() => Solution)!;
}
