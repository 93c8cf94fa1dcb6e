using System.Reflection;
using Nuke.Common.IO;
using Nuke.Common.Parameters;

namespace Nuke.Common.ProjectModel;

/// <summary>
/// The solution that the attribute names, else that of the parameter named like the member, else the only one in the root directory.
/// </summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class SolutionAttribute : ParameterAttribute
{
    private readonly string? relativePath;

    public SolutionAttribute()
        : this(null!)
    {
    }

    /// <param name="relativePath">The path relative to the root directory.</param>
    public SolutionAttribute(string relativePath)
        : base("Path to a solution file that is automatically loaded") => this.relativePath = relativePath;

    /// <summary>False: any path is possible.</summary>
    public override bool List { get; set; }

    /// <summary>Whether a class named after the member is generated, with a property for each project and folder of the solution.</summary>
    public bool GenerateProjects { get; set; }

    public override object? GetValue(MemberInfo member, object? instance)
    {
        var path = relativePath is not null
            ? Build.RootDirectory / relativePath
            : (AbsolutePath?)GetGivenValue(member, typeof(AbsolutePath)) ?? OnlyOne(member.Name);
        var type = member.ValueType();
        return type == typeof(Solution) ? path.ReadSolution() : path.ReadSolution(type);
    }

    private AbsolutePath OnlyOne(string name)
    {
        var solutions = Build.RootDirectory.GlobFiles("*.{slnx,sln}");
        Assert.HasSingleItem(
            solutions,
            $"Which solution? {Build.RootDirectory} has {solutions.Count}: say \"{name}\": \"X.slnx\" in .nuke/parameters.json");
        return solutions.Single();
    }
}
