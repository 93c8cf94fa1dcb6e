using System.Linq.Expressions;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common;

/// <summary>The command line of the build, its environment, and the machine.</summary>
public static partial class EnvironmentInfo
{
    /// <summary>The words behind the name of the build.</summary>
    public static IReadOnlyCollection<string> CommandLineArguments => BuildContext.Current.Invocation.Arguments;

    /// <summary>Whether the command line has an option.</summary>
    public static bool HasArgument(string name) => RawArguments.WordsOf(Words, name) is not null;

    /// <summary>Whether the command line has an option that is called like the member.</summary>
    public static bool HasArgument<T>(Expression<Func<T>> expression) => HasArgument(ExpressionValue.MemberOf(expression).Name);

    /// <summary>The value of an option; the type's default without it.</summary>
    public static T? GetNamedArgument<T>(string parameterName, char? separator = null) =>
        ValueOf<T>(RawArguments.WordsOf(Words, parameterName), separator);

    /// <summary>The value of an option that is called like the member.</summary>
    public static T? GetNamedArgument<T>(Expression<Func<T>> expression, char? separator = null) =>
        GetNamedArgument<T>(ExpressionValue.MemberOf(expression).Name, separator);

    /// <summary>The value of an option that is called like the member.</summary>
    public static T? GetNamedArgument<T>(Expression<Func<object>> expression, char? separator = null) =>
        GetNamedArgument<T>(ExpressionValue.MemberOf(expression).Name, separator);

    /// <summary>The word at a position before the first option, from the end when the position is negative.</summary>
    public static T? GetPositionalArgument<T>(int position, char? separator = null)
    {
        var words = RawArguments.Positional(Words);
        var index = position < 0 ? words.Count + position : position;
        return index >= 0 && index < words.Count ? ValueOf<T>([words[index]], separator) : default;
    }

    /// <summary>All words before the first option.</summary>
    public static T[]? GetAllPositionalArguments<T>(char? separator = null) =>
        RawArguments.Positional(Words) is { Count: > 0 } words ? ValueOf<T[]>(words, separator) : null;

    private static IReadOnlyList<string> Words => BuildContext.Current.Invocation.Arguments;

    private static T? ValueOf<T>(IReadOnlyList<string>? words, char? separator) => words is null
        ? default
        : (T)ValueConversion.Convert(words, typeof(T), separator?.ToString(), WorkingDirectory);
}
