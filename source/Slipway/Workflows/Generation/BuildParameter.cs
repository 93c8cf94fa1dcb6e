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

    /// <summary>All parameters of a build.</summary>
    public static IReadOnlyList<BuildParameter> AllOf(INukeBuild build) =>
    [
        .. from type in TypesOf(build.GetType())
           from member in type.GetFields(Everything).Concat<MemberInfo>(type.GetProperties(Everything))
           where member.IsDefined(typeof(ParameterAttribute))
           select new BuildParameter(member, member.GetCustomAttribute<ParameterAttribute>()!, build),
    ];

    /// <summary>Whether the parameter, or the member that declares it, has a name.</summary>
    public bool IsCalled(string name) => member.Name == name || Name == name;

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
