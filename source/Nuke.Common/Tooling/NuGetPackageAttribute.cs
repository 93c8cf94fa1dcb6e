using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>The tool in a NuGet package that the project of the build has restored; the variable <c>MEMBER_EXE</c> goes first.</summary>
public class NuGetPackageAttribute : ToolInjectionAttributeBase
{
    private readonly string packageId;
    private readonly string packageExecutable;

    /// <param name="packageId">The package.</param>
    /// <param name="packageExecutable">The name of the file in it.</param>
    public NuGetPackageAttribute(string packageId, string packageExecutable)
    {
        this.packageId = packageId;
        this.packageExecutable = packageExecutable;
    }

    /// <param name="packageId">The package.</param>
    /// <param name="packageExecutable32">The name of the file for a process of 32 bits.</param>
    /// <param name="packageExecutable64">The name of the file for a process of 64 bits.</param>
    public NuGetPackageAttribute(string packageId, string packageExecutable32, string packageExecutable64)
        : this(packageId, Environment.Is64BitProcess ? packageExecutable64 : packageExecutable32)
    {
    }

    /// <summary>The target framework of the program; the highest that runs here unless set.</summary>
    public string Framework { get; set; } = null!;

    /// <summary>The version of the package; that of the project unless set.</summary>
    public string Version { get; set; } = null!;

    public override ToolRequirement? GetRequirement(MemberInfo member) => new NuGetPackageRequirement(packageId, Version);

    public override object? GetValue(MemberInfo member, object? instance) =>
        ToolResolver.TryGetEnvironmentTool(member.Name) ?? ToolResolver.GetNuGetTool(packageId, packageExecutable, Version, Framework);
}
