using System.Reflection;
using Nuke.Common.Parameters;

namespace Nuke.Common.IO;

/// <summary>Paths that the user gives, else those in the root directory that match patterns.</summary>
public abstract class FileSystemGlobbingAttributeBase : ParameterAttribute
{
    private readonly string[] patterns;
    private readonly Func<AbsolutePath, string[], IEnumerable<AbsolutePath>> globber;

    /// <param name="patterns">The patterns, relative to the root directory.</param>
    /// <param name="globber">What finds the paths that match.</param>
    protected FileSystemGlobbingAttributeBase(string[] patterns, Func<AbsolutePath, string[], IEnumerable<AbsolutePath>> globber)
    {
        this.patterns = patterns;
        this.globber = globber;
    }

    /// <summary>The paths for a member that is a list, the only path for any other.</summary>
    public override object? GetValue(MemberInfo member, object? instance) =>
        base.GetValue(member, instance) ?? Found(member, member.ValueType());

    /// <summary>None: the user may give any path, not only those that match.</summary>
    public override IEnumerable<(string Text, object Object)>? GetValueSet(MemberInfo member, object? instance) => null;

    private object? Found(MemberInfo member, Type type)
    {
        var paths = globber(Build.RootDirectory, patterns).ToList();
        if (ListType.ElementOf(type) is { } element)
        {
            return ListType.Create(type, [.. paths.Select(path => As(element, path))]);
        }

        Assert.True(
            paths.Count <= 1,
            $"{member.DeclaringType?.Name}.{member.Name}: {paths.Count} paths match {string.Join(", ", patterns)}, and the member takes one");
        return paths is [var only] ? As(type, only) : null;
    }

    private static object As(Type type, AbsolutePath path) => type == typeof(string) ? path.ToString() : path;
}
