using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The SDK says as much as the build.</summary>
public class DotNetVerbosityMappingAttribute : VerbosityMappingAttribute
{
    public DotNetVerbosityMappingAttribute()
        : base(typeof(DotNetVerbosity))
    {
        Quiet = nameof(DotNetVerbosity.quiet);
        Minimal = nameof(DotNetVerbosity.minimal);
        Normal = nameof(DotNetVerbosity.normal);
        Verbose = nameof(DotNetVerbosity.diagnostic);
    }
}
