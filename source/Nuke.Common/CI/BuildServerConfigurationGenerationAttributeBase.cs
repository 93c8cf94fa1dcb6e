using Nuke.Common.Execution;

namespace Nuke.Common.CI;

/// <summary>Does something with the build servers that a build configures.</summary>
public class BuildServerConfigurationGenerationAttributeBase : BuildExtensionAttributeBase
{
    /// <summary>The attributes of the build that configure build servers.</summary>
    /// <exception cref="UsageError">Two of them have the same id.</exception>
    protected static IEnumerable<IConfigurationGenerator> GetGenerators(INukeBuild build)
    {
        var generators = build.GetType().GetCustomAttributes(inherit: true).OfType<IConfigurationGenerator>().ToArray();
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var generator in generators)
        {
            if (generator is ConfigurationAttributeBase attribute)
            {
                attribute.Build = build;
            }

            if (!ids.Add(generator.Id))
            {
                throw new UsageError($"{build.GetType().Name} has two configurations {generator.Id}", "give one of them another name");
            }
        }

        return generators;
    }
}
