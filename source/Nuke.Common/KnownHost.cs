namespace Nuke.Common;

/// <summary>A host, and how to know that the build runs there.</summary>
/// <param name="Type">Its class, whose name <c>--host</c> takes.</param>
/// <param name="Variable">The environment variable that only this host sets; null for the one that remains.</param>
/// <param name="Create">Makes the host for an environment.</param>
internal sealed record KnownHost(Type Type, string? Variable, Func<IReadOnlyDictionary<string, string>, Host> Create)
{
    public bool IsRunning(IReadOnlyDictionary<string, string> variables) => Variable is null || variables.ContainsKey(Variable);
}
