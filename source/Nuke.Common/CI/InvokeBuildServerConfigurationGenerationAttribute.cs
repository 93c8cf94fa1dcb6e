using Nuke.Common.CI.Generation;
using Nuke.Common.Execution;
using Serilog;

namespace Nuke.Common.CI;

/// <summary>Keeps the configurations of build servers current: a local run writes them, a run on a server checks them.</summary>
public class InvokeBuildServerConfigurationGenerationAttribute : BuildServerConfigurationGenerationAttributeBase, IOnBuildCreated
{
    /// <summary>Writes the files, or compares them.</summary>
    public void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets)
    {
        var hosts = GetGenerators(Build).Where(generator => generator.AutoGenerate).Select(generator => generator.HostType).Distinct().ToArray();
        if (hosts is [] || BuildServerConfigurationGeneration.IsActive)
        {
            return;
        }

        var isCheck = Build.IsServerBuild;
        var changes = hosts.SelectMany(host => Generate(host, isCheck)).ToArray();
        if (isCheck && changes is not [])
        {
            throw new StaleConfiguration(changes);
        }

        foreach (var change in changes)
        {
            Log.Warning("{File:l} was out of date and has been generated: commit it", change.Name);
        }
    }

    /// <summary>Every configuration is made by a build of its own, which sees the host that it is for and no word of the command line.</summary>
    private List<ConfigurationChange> Generate(Type host, bool isCheck)
    {
        using var build = HostedBuild.Create(Build.GetType(), host);
        var changes = new List<ConfigurationChange>();
        foreach (var generator in GetGenerators(build.Build).Where(generator => generator.AutoGenerate && generator.HostType == host))
        {
            var files = generator.GeneratedFiles.Select(ConfigurationFile.Read).ToArray();
            generator.Generate(build.Targets);
            changes.AddRange(files.Select(file => file.Change(Build.RootDirectory)).OfType<ConfigurationChange>());
            if (isCheck)
            {
                Array.ForEach(files, file => file.Restore());
            }
        }

        return changes;
    }
}
