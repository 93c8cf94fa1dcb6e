namespace Slipway.Workflows;

/// <summary>In a run that a person starts, the job runs only for certain answers; a job without this does not run then, if others have it.</summary>
/// <param name="parameter">The parameter that is asked for.</param>
/// <param name="values">The answers: one of them.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class WhenInputAttribute(string parameter, params string[] values) : Attribute
{
    /// <summary>The parameter that is asked for.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>The answers: one of them.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
