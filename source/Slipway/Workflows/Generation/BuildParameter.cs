using System.Reflection;
using Nuke.Common;

namespace Slipway.Workflows.Generation;

/// <summary>A parameter of the build, as whoever starts a workflow is asked for it and as a job hands it on.</summary>
internal sealed class BuildParameter
{
    private const BindingFlags Everything =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly MemberInfo member;
    private readonly ParameterAttribute attribute;
    private readonly INukeBuild build;

    private BuildParameter(MemberInfo member, ParameterAttribute attribute, INukeBuild build)
    {
        this.member = member;
        this.attribute = attribute;
        this.build = build;
        Name = $"{member.DeclaringType?.GetCustomAttribute<ParameterPrefixAttribute>()?.Prefix}{attribute.Name ?? member.Name}";
    }

    public string Name { get; }

    public JobId Input => new(Words.WithDashes(Name));

    /// <summary>The environment variable that gives the value to a build.</summary>
    public string Variable => $"NUKE_{Words.AsVariable(Name)}";

    public bool IsFlag => ValueType == typeof(bool);

    /// <summary>The possible values, where they are few; a build reads the names of an enumeration in any case.</summary>
    public IReadOnlyList<string> Values => ValueType.IsEnum
        ? [.. Enum.GetNames(ValueType).Select(x => x.ToLowerInvariant())]
        : [.. attribute.GetValueSet(member, build)?.Select(x => x.Item1) ?? []];

    private Type ValueType
    {
        get
        {
            var type = member is FieldInfo variable ? variable.FieldType : ((PropertyInfo)member).PropertyType;
            return Nullable.GetUnderlyingType(type) ?? type;
        }
    }

    /// <summary>The parameter that a member declares; null when there is none.</summary>
    public static BuildParameter? Find(INukeBuild build, string name) => TypesOf(build.GetType())
        .SelectMany(x => x.GetMembers(Everything))
        .Select(x => (Member: x, Attribute: x.GetCustomAttribute<ParameterAttribute>()))
        .Where(x => x.Attribute is not null)
        .Select(x => new BuildParameter(x.Member, x.Attribute!, build))
        .FirstOrDefault(x => x.member.Name == name || x.Name == name);

    public WorkflowInput ToInput(bool isRequired)
    {
        var description = attribute.Description ?? Name;
        WorkflowInput input = this switch
        {
            { IsFlag: true } => new FlagInput(Input, description),
            { Values: not [] and var values } => new ChoiceInput(Input, description, values),
            _ => new TextInput(Input, description),
        };
        return input with { IsRequired = isRequired };
    }

    private static IEnumerable<Type> TypesOf(Type type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            yield return one;
        }

        foreach (var component in type.GetInterfaces())
        {
            yield return component;
        }
    }
}
