using System.Reflection;
using Nuke.Common.Parameters;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.CI;

/// <summary>The host, where it is of the member's type; else null.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class CIAttribute : ValueInjectionAttributeBase
{
    /// <summary>The host, where it is of the member's type; else null.</summary>
    public override object? GetValue(MemberInfo member, object? instance) =>
        member.ValueType().IsInstanceOfType(NukeBuild.Host) ? NukeBuild.Host : null;
}
