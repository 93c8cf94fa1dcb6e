namespace Nuke.Common.Tooling;

/// <summary>A NuGet package that must be there.</summary>
public class NuGetPackageRequirement : ToolRequirement
{
    public NuGetPackageRequirement(string packageId, string? version = null)
    {
        PackageId = packageId;
        Version = version;
    }

    /// <summary>The package.</summary>
    public string PackageId { get; set; }

    /// <summary>Its version; any when null.</summary>
    public string? Version { get; set; }
}
