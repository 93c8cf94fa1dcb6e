using Nuke.Common.CI.Generation;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common.CI;

/// <summary>Writes the configuration that <c>--generate-configuration</c> names.</summary>
public class GenerateBuildServerConfigurationsAttribute : BuildServerConfigurationGenerationAttributeBase, IOnBuildCreated
{
    /// <summary>Writes its files.</summary>
    /// <exception cref="UsageError">There is no such configuration.</exception>
    public void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets)
    {
        if (BuildContext.Current.BuiltIn<string>(nameof(NukeBuild.GenerateConfiguration)) is not { } id)
        {
            return;
        }

        var generators = GetGenerators(Build).ToArray();
        var generator = Array.Find(generators, candidate => candidate.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageError(
                $"--{BuildServerConfigurationGeneration.ConfigurationParameterName}: there is no configuration {id}",
                generators is []
                    ? "add an attribute such as [GitHubActions] to the build"
                    : $"{Nearest.Hint(id, generators.Select(candidate => candidate.Id))}possible are {string.Join(", ", generators.Select(candidate => candidate.Id))}");
        if (Build.Host.GetType() == generator.HostType)
        {
            generator.Generate(executableTargets);
            return;
        }

        using var hosted = HostedBuild.Create(Build.GetType(), generator.HostType);
        GetGenerators(hosted.Build).Single(candidate => candidate.Id == generator.Id).Generate(hosted.Targets);
    }
}
