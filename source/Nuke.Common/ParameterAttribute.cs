using System.Reflection;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;
using Nuke.Common.ValueInjection;

namespace Nuke.Common;

/// <summary>
/// A value that the user can give: by <c>--name value</c>, by the environment variables <c>NUKE_NAME</c> or <c>NAME</c>, or in
/// <c>.nuke/parameters.json</c>; else the member keeps the value that it has.
/// </summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class ParameterAttribute(string? description = null) : ValueInjectionAttributeBase
{
    /// <summary>What the value is for, in one line of the help.</summary>
    public virtual string? Description { get; } = description;

    /// <summary>The name, when it is not that of the member.</summary>
    public string? Name { get; set; }

    /// <summary>The text between the elements of a list in one word.</summary>
    public string? Separator { get; set; }

    /// <summary>Whether the help shows the possible values.</summary>
    public virtual bool List { get; set; } = true;

    /// <summary>The type that has <see cref="ValueProviderMember"/>; the build unless told.</summary>
    public Type? ValueProviderType { get; set; }

    /// <summary>The member of type <c>IEnumerable&lt;string&gt;</c> that has the possible values.</summary>
    public string? ValueProviderMember { get; set; }

    /// <summary>The possible values and their names; null when any value is possible.</summary>
    public virtual IEnumerable<(string Text, object Object)>? GetValueSet(MemberInfo member, object? instance) =>
        ParameterValueSet.Of(this, member, instance);

    /// <summary>The value that the user gave; null without one.</summary>
    public override object? GetValue(MemberInfo member, object? instance) => GetGivenValue(member, member.ValueType());

    /// <summary>The value that the user gave, as another type than the member has; null without one.</summary>
    internal object? GetGivenValue(MemberInfo member, Type type) =>
        BuildContext.Current.Parameters.GetValue(ParameterDefinition.Of(member, this), type);
}
