using System.Reflection;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Tooling;

/// <summary>Gives a member of type <see cref="Tool"/> its tool. One that is missing is an error when a target requires it.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public abstract class ToolInjectionAttributeBase : ValueInjectionAttributeBase
{
    /// <summary>True: not every target needs the tool.</summary>
    public override bool SuppressWarnings => true;

    /// <summary>What must be there.</summary>
    public abstract ToolRequirement? GetRequirement(MemberInfo member);

    /// <summary>Why there is no such tool, and what to do.</summary>
    internal string? Reason(MemberInfo member, object? instance)
    {
        try
        {
            GetValue(member, instance);
            return null;
        }
        catch (AssertionException exception)
        {
            return exception.Message;
        }
    }
}
