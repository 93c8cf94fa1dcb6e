using System.Reflection;
using Nuke.Common.Parameters;
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
            .. build.GetType().MembersOfBuild()
                .Where(member => member.DeclaringType != typeof(NukeBuild))
                .Select(member => (member, member.GetCustomAttribute<ValueInjectionAttributeBase>(inherit: true)!))
                .Where(candidate => candidate.Item2 is not null)
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
            ? candidate.Attribute.TryGetValue(candidate.Member, build)
            : candidate.Member.Read(build));

    private void Inject(Predicate<ValueInjectionAttributeBase> isWanted, Predicate<MemberInfo> isNeeded)
    {
        foreach (var (member, attribute) in members)
        {
            if (!isWanted(attribute) || !isNeeded(member))
            {
                continue;
            }

            var isOfComponent = member.DeclaringType!.IsInterface;
            if (isOfComponent && attribute is not ParameterAttribute)
            {
                continue;
            }

            var value = attribute is ParameterAttribute ? attribute.GetValue(member, build) : attribute.TryGetValue(member, build);
            if (value is not null && !isOfComponent && member.IsWritable())
            {
                member.Write(build, value);
            }
        }
    }
}
