using System.Diagnostics.CodeAnalysis;

namespace Listener.Configuration;

/// <summary>Reads variables and remembers what is wrong with them, so that all of it is said at once.</summary>
/// <param name="variable">The value of a variable, or null. An empty one counts as missing.</param>
internal sealed class VariableReader(Func<string, string?> variable)
{
    private readonly List<string> problems = [];

    public delegate bool Parser<T>(string text, [MaybeNullWhen(false)] out T value);

    /// <returns>The value, or <c>default</c> when a problem was noted: <see cref="ThrowIfInvalid"/> comes before any use.</returns>
    public T? Required<T>(string name, string expected, Parser<T> parse)
    {
        if (Given(name) is { } text)
        {
            return Parsed(name, expected, parse, text);
        }

        problems.Add($"{name} is missing: expected {expected}");
        return default;
    }

    /// <inheritdoc cref="Required{T}"/>
    public T? Optional<T>(string name, string expected, Parser<T> parse, T? otherwise) =>
        Given(name) is { } text ? Parsed(name, expected, parse, text) : otherwise;

    /// <exception cref="InvalidConfigurationException">A variable that was read is missing or malformed.</exception>
    public void ThrowIfInvalid()
    {
        if (problems.Count > 0)
        {
            throw new InvalidConfigurationException(problems);
        }
    }

    private string? Given(string name) => variable(name) is { Length: > 0 } text ? text : null;

    private T? Parsed<T>(string name, string expected, Parser<T> parse, string text)
    {
        if (parse(text, out var value))
        {
            return value;
        }

        // The value stays out: somebody may have put a secret where it does not belong.
        problems.Add($"{name} is malformed: expected {expected}");
        return default;
    }
}
