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
        var defined = buildType.MembersOfBuild(member => member.IsDefined(typeof(ParameterAttribute), inherit: true)).Select(Define).ToArray();
        var all = Array.FindAll(defined, definition => !(definition.IsAddition && defined.Any(other => other.HidesAddition(definition))));
        var names = new Dictionary<string, ParameterDefinition>(StringComparer.OrdinalIgnoreCase);
        var twice = Array.Find(all, definition => !names.TryAdd(definition.Name, definition));
        return twice is null
            ? new ParameterCatalogue([.. all.Where(definition => !definition.IsBuiltIn), .. all.Where(definition => definition.IsBuiltIn)])
            : throw new UsageError(
                $"two members have the parameter {twice.Name}: {PlaceOf(names[twice.Name])} and {PlaceOf(twice)}",
                "give one of them another name: [Parameter(Name = \"…\")]");
    }

    public ParameterDefinition? Find(string name) => All.FirstOrDefault(definition => definition.IsCalled(name));

    public string Hint(string name) => Nearest.Hint(name, All.Select(definition => definition.Option));

    private static ParameterDefinition Define(MemberInfo member) =>
        ParameterDefinition.Of(member, member.GetCustomAttribute<ParameterAttribute>(inherit: true)!);

    private static string PlaceOf(ParameterDefinition definition) => $"{definition.Member.DeclaringType?.Name}.{definition.Member.Name}";
}
