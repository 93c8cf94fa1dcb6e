using System.Reflection;

namespace Nuke.Common.Parameters;

/// <summary>All parameters of a build: its own first, then those that every build has.</summary>
internal sealed class ParameterCatalogue
{
    private ParameterCatalogue(IReadOnlyList<ParameterDefinition> all) => All = all;

    public IReadOnlyList<ParameterDefinition> All { get; }

    /// <exception cref="UsageError">Two members have parameters of the same name.</exception>
    public static ParameterCatalogue Of(Type buildType)
    {
        var all = buildType.MembersOfBuild()
            .Select(member => (member, attribute: member.GetCustomAttribute<ParameterAttribute>(inherit: true)))
            .Where(candidate => candidate.attribute is not null)
            .Select(candidate => ParameterDefinition.Of(candidate.member, candidate.attribute!))
            .OrderBy(definition => definition.IsBuiltIn)
            .ToArray();
        var twice = all.GroupBy(definition => definition.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? new ParameterCatalogue(all)
            : throw new UsageError(
                $"two members have the parameter {twice.Key}: {string.Join(" and ", twice.Select(PlaceOf))}",
                "give one of them another name: [Parameter(Name = \"…\")]");
    }

    public ParameterDefinition? Find(string name) => All.FirstOrDefault(definition => definition.IsCalled(name));

    public string Hint(string name) => Nearest.Hint(name, All.Select(definition => definition.Option));

    private static string PlaceOf(ParameterDefinition definition) => $"{definition.Member.DeclaringType?.Name}.{definition.Member.Name}";
}
