using System.Reflection;
using Nuke.Common;

namespace Slipway.Reporting;

/// <summary>The values of a build's parameters that are secret: the engine keeps them out of the log, and this out of files.</summary>
internal sealed class SecretParameters
{
    private const int Shortest = 3;
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly IReadOnlyList<string> values;

    /// <param name="build">The build that declares them.</param>
    public SecretParameters(INukeBuild build) => values =
    [
        .. build.GetType().GetInterfaces().Concat(WithBases(build.GetType()))
            .SelectMany(x => x.GetMembers(Members))
            .Where(x => x.IsDefined(typeof(SecretAttribute), inherit: true))
            .Select(x => x switch
            {
                FieldInfo field => field.GetValue(build) as string,
                PropertyInfo property => property.GetValue(build) as string,
                _ => null,
            })
            .OfType<string>()
            .Where(x => x.Length >= Shortest)
            .OrderByDescending(x => x.Length),
    ];

    /// <summary>The text without them.</summary>
    public string RemoveFrom(string text) => values.Aggregate(text, (rest, value) => rest.Replace(value, "[REDACTED]", StringComparison.Ordinal));

    private static IEnumerable<Type> WithBases(Type? type) => type is null ? [] : [type, .. WithBases(type.BaseType)];
}
