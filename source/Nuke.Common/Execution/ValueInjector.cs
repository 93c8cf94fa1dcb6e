using System.Reflection;
using Nuke.Common.Parameters;
using Nuke.Common.Utilities;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Execution;

/// <summary>Gives the members of a build their values.</summary>
internal sealed class ValueInjector
{
    private readonly NukeBuild build;
    private readonly IReadOnlyList<(MemberInfo Member, ValueInjectionAttributeBase Attribute)> members;

    public ValueInjector(NukeBuild build)
    {
        this.build = build;
        members =
        [
            .. build.GetType().MembersOfBuild(member => member.IsDefined(typeof(ValueInjectionAttributeBase), inherit: true))
                .Where(member => member.DeclaringType != typeof(NukeBuild))
                .Select(member => (member, member.GetCustomAttribute<ValueInjectionAttributeBase>(inherit: true)!))
                .OrderByDescending(candidate => candidate.Item2.Priority),
        ];
        foreach (var (_, attribute) in members)
        {
            attribute.Build = build;
        }
    }

    /// <exception cref="UsageError">The user gave something that is no such value.</exception>
    public void InjectParameters() => Inject(attribute => attribute is ParameterAttribute, _ => true);

    /// <param name="required">The members that targets of this run require: what is on demand is injected only then.</param>
    public void InjectOtherValues(IReadOnlySet<MemberInfo> required)
    {
        var onDemand = build.GetType().IsDefined(typeof(OnDemandValueInjectionAttribute), inherit: true);
        Inject(
            attribute => attribute is not ParameterAttribute,
            member => required.Contains(member) || !(onDemand || member.IsDefined(typeof(OnDemandAttribute), inherit: true)));
    }

    /// <summary>The members that every run requires and that have no value.</summary>
    public IReadOnlyList<MemberInfo> MissingRequired() =>
    [
        .. members
            .Where(candidate => candidate.Member.IsDefined(typeof(RequiredAttribute), inherit: true) && IsMissing(candidate))
            .Select(candidate => candidate.Member),
    ];

    private bool IsMissing((MemberInfo Member, ValueInjectionAttributeBase Attribute) candidate) =>
        Requirement.IsMissing(candidate.Member.DeclaringType!.IsInterface
            ? BuildContext.Current.ComponentValues.Get(candidate.Member, build)
            : candidate.Member.Read(build));

    private void Inject(Predicate<ValueInjectionAttributeBase> isWanted, Predicate<MemberInfo> isNeeded)
    {
        foreach (var (member, attribute) in members)
        {
            if (!isWanted(attribute) || !isNeeded(member))
            {
                continue;
            }

            var given = GivenFor(member, attribute);
            if (member.DeclaringType!.IsInterface)
            {
                _ = given is null ? null : ValueOf(member, attribute, given);
            }
            else if (ValueOf(member, attribute, given) is { } value && member.IsWritable())
            {
                member.Write(build, Fitting(value, member, attribute));
            }
        }
    }

    private static GivenValue? GivenFor(MemberInfo member, ValueInjectionAttributeBase attribute) => attribute is ParameterAttribute parameter
        ? BuildContext.Current.Parameters.Find(ParameterDefinition.Of(member, parameter))
        : null;

    /// <summary>What the user gave must be right; what an attribute finds without being told may be missing.</summary>
    private object? ValueOf(MemberInfo member, ValueInjectionAttributeBase attribute, GivenValue? given)
    {
        try
        {
            return given is null ? attribute.TryGetValue(member, build) : attribute.GetValue(member, build);
        }
        catch (AssertionException exception)
        {
            throw new UsageError($"{given?.Origin}: {exception.Message}", ((ParameterAttribute)attribute).Description ?? "--help shows all parameters");
        }
    }

    private static object Fitting(object value, MemberInfo member, ValueInjectionAttributeBase attribute) =>
        member.ValueType().IsInstanceOfType(value) || (member.ValueType().IsPrimitive && value.GetType().IsPrimitive)
        ? value
        : throw new UsageError(
            $"{member.DeclaringType?.Name}.{member.Name} is of type {member.ValueType().Name}, and [{attribute.GetType().Name.TrimEnd("Attribute")}] gives it {value.GetType().Name}",
            "give the member this type");
}
