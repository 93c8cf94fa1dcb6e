using System.Reflection;

namespace Nuke.Common.Parameters;

/// <summary>A parameter as the user sees it.</summary>
internal sealed record ParameterDefinition(MemberInfo Member, ParameterAttribute Attribute, string Name)
{
    public Type ValueType => Member.ValueType();

    public bool IsBuiltIn => Member.DeclaringType == typeof(NukeBuild);

    /// <summary>Every build has it, but not in NUKE: a build's own parameter of that name is what a user means.</summary>
    public bool IsAddition => IsBuiltIn && Member is PropertyInfo { GetMethod.IsAssembly: true };

    public bool IsSecret => Member.IsDefined(typeof(SecretAttribute), inherit: true);

    public bool IsRequired => Member.IsDefined(typeof(RequiredAttribute), inherit: true);

    public bool IsFlag => (Nullable.GetUnderlyingType(ValueType) ?? ValueType) == typeof(bool);

    public bool IsList => ListType.ElementOf(ValueType) is not null;

    /// <summary>For example <c>--nuget-api-key</c>.</summary>
    public string Option => Name.Contains('_', StringComparison.Ordinal) ? $"--{Name}" : $"--{string.Join('-', NameWords).ToLowerInvariant()}";

    /// <summary>The variable to set, for example <c>NUGET_API_KEY</c>.</summary>
    public string Variable => $"{(IsBuiltIn ? "NUKE_" : "")}{string.Join('_', NameWords).ToUpperInvariant()}";

    private IEnumerable<string> NameWords => Name.Split('-').SelectMany(Words.Of);

    public static ParameterDefinition Of(MemberInfo member, ParameterAttribute attribute)
    {
        var prefix = member.DeclaringType?.GetCustomAttribute<ParameterPrefixAttribute>()?.Prefix;
        return new ParameterDefinition(member, attribute, prefix + (attribute.Name ?? member.Name));
    }

    public bool HidesAddition(ParameterDefinition addition) => !IsBuiltIn && Name.Equals(addition.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name on the command line means this parameter: dashes and case do not matter.</summary>
    public bool IsCalled(string name) =>
        Plain(Name).Equals(Plain(name), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal);
}
