using System.Reflection;
using Nuke.Common.CI;
using Nuke.Common.Execution;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Git;

/// <summary>The repository that the root directory is in.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class GitRepositoryAttribute : ValueInjectionAttributeBase
{
    public override object? GetValue(MemberInfo member, object? instance) =>
        GitRepository.FromLocalDirectory(Build.RootDirectory, BuildContext.Current.Host as IBuildServer);
}
