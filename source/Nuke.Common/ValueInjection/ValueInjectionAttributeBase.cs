using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;
using Serilog;

namespace Nuke.Common.ValueInjection;

/// <summary>Gives a member of the build its value before the targets run.</summary>
public abstract class ValueInjectionAttributeBase : Attribute
{
    /// <summary>The build that runs.</summary>
    public INukeBuild Build { get; internal set; } = null!;

    /// <summary>Members with a higher one get their values first.</summary>
    public virtual int Priority => 0;

    /// <summary>Whether a value that cannot be found is no reason for a warning.</summary>
    public virtual bool SuppressWarnings => false;

    /// <summary>The value; null, and a warning, when it cannot be found.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "What an attribute of a user throws is shown; the build goes on without the value.")]
    public object? TryGetValue(MemberInfo member, object? instance)
    {
        try
        {
            return GetValue(member, instance);
        }
        catch (Exception exception) when (exception is not UsageError)
        {
            if (!SuppressWarnings && !member.IsDefined(typeof(OptionalAttribute), inherit: true))
            {
                Log.Warning("No value for {Member}: {Reason}", $"{member.DeclaringType?.Name}.{member.Name}", exception.Message);
            }

            return null;
        }
    }

    /// <summary>The value for the member.</summary>
    public abstract object? GetValue(MemberInfo member, object? instance);

    /// <summary>The value of another member of the build.</summary>
    /// <exception cref="ArgumentException">The build has no such member.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "NUKE's signature.")]
    protected T? GetMemberValue<T>(string memberName, object? instance) =>
        (T?)Find(memberName, instance).Read(instance);

    /// <summary>The value of another member of the build; null without a name.</summary>
    /// <exception cref="ArgumentException">The build has no such member.</exception>
    protected T? GetMemberValueOrNull<T>(string? memberName, object? instance) =>
        memberName is null ? default : GetMemberValue<T>(memberName, instance);

    private static MemberInfo Find(string memberName, object? instance) =>
        instance?.GetType().FindMember(memberName)
        ?? throw new ArgumentException($"{instance?.GetType().Name} has no member {memberName}");
}
