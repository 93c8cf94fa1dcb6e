using System.Collections;
using System.Globalization;
using System.Reflection;
using Nuke.Common.IO;
using Nuke.Common.Parameters;

namespace Nuke.Common.Help;

/// <summary>The value that a member has before anybody gives it one, as text.</summary>
internal static class DefaultValue
{
    /// <summary>Null where there is none to speak of. A member that computes its value is not asked: that could do anything.</summary>
    public static string? Of(MemberInfo member, NukeBuild build, AbsolutePath root) =>
        member.IsStored() && Text(member.Read(build), root) is { Length: > 0 } text ? text : null;

    private static string? Text(object? value, AbsolutePath root) => value switch
    {
        null or false => null,
        true => "true",
        string text => text,
        AbsolutePath path when root.Contains(path) => root.GetRelativePathTo(path),
        IEnumerable values => string.Join(", ", values.Cast<object>().Select(element => Text(element, root))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
