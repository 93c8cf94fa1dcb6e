using Nuke.Common.Execution;

namespace Nuke.Common.CI;

/// <summary>Lets the configurations for the present host keep what they want to keep.</summary>
internal sealed class SerializeBuildServerStateAttribute : BuildServerConfigurationGenerationAttributeBase, IOnBuildFinished
{
    public void OnBuildFinished()
    {
        foreach (var generator in GetGenerators(Build).Where(generator => generator.HostType == Build.Host.GetType()))
        {
            generator.SerializeState();
        }
    }
}
