using System.Reflection;

namespace Nuke.Common.Parameters;

/// <summary>A parameter as the user sees it.</summary>
internal sealed record ParameterDefinition(MemberInfo Member, ParameterAttribute Attribute, string Name)
{
    public Type ValueType => Member.ValueType();

    public bool IsBuiltIn => Member.DeclaringType == typeof(NukeBuild);

    public bool IsSecret => Member.IsDefined(typeof(SecretAttribute), inherit: true);

    public bool IsRequired => Member.IsDefined(typeof(RequiredAttribute), inherit: true);

    public bool IsFlag => (Nullable.GetUnderlyingType(ValueType) ?? ValueType) == typeof(bool);

    public bool IsList => ListType.ElementOf(ValueType) is not null;

    /// <summary>For example <c>--nuget-api-key</c>.</summary>
    public string Option => $"--{string.Join('-', Words.Of(Name)).ToLowerInvariant()}";

    /// <summary>
    /// The environment variables that give the value, the most telling first. The names of built-in parameters are everyday words
    /// (HOST, ROOT), so they count only with the prefix.
    /// </summary>
    public IEnumerable<string> Variables
    {
        get
        {
            var name = string.Join('_', Words.Of(Name)).ToUpperInvariant();
            return IsBuiltIn ? [$"NUKE_{name}"] : [Name, $"NUKE_{name}", name];
        }
    }

    public static ParameterDefinition Of(MemberInfo member, ParameterAttribute attribute)
    {
        var prefix = member.DeclaringType?.GetCustomAttribute<ParameterPrefixAttribute>()?.Prefix;
        return new ParameterDefinition(member, attribute, prefix + (attribute.Name ?? member.Name));
    }

    /// <summary>Whether a name on the command line means this parameter: dashes and case do not matter.</summary>
    public bool IsCalled(string name) =>
        Name.Equals(name.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
