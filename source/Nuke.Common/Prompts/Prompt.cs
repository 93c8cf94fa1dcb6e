using System.Globalization;
using System.Text;

namespace Nuke.Common.Prompts;

/// <summary>Asks a person, until the answer is one.</summary>
internal sealed class Prompt(Keyboard keyboard)
{
    /// <summary>A line of text; the default when the line is empty.</summary>
    public string? Input(string question, string? defaultValue)
    {
        var answer = Ask(question, string.IsNullOrEmpty(defaultValue) ? $"{question}: " : $"{question} [{defaultValue}]: ");
        return answer.Length == 0 ? defaultValue : answer;
    }

    /// <summary>One of several things, by its number or by the beginning of its description.</summary>
    public T Choice<T>(string question, IReadOnlyList<(T Value, string Description)> choices)
    {
        Assert.NotEmpty(choices, $"'{question}' has no answers to choose from");
        Demand(question);
        keyboard.Output.WriteLine(question);
        for (var i = 0; i < choices.Count; i++)
        {
            keyboard.Output.WriteLine($"  {i + 1}. {choices[i].Description}");
        }

        while (true)
        {
            var answer = Ask(question, $"1-{choices.Count}: ");
            if (IndexOf(answer, choices) is { } index)
            {
                return choices[index].Value;
            }

            keyboard.Output.WriteLine($"'{answer}' is none of them, or several: type the number");
        }
    }

    /// <summary>A line of text that is not shown.</summary>
    public string Secret()
    {
        Demand("A secret");
        var text = new StringBuilder();
        for (var key = keyboard.ReadKey(); key.Key != ConsoleKey.Enter; key = keyboard.ReadKey())
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                text.Length = Math.Max(0, text.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                text.Append(key.KeyChar);
            }
        }

        keyboard.Output.WriteLine();
        return text.ToString();
    }

    private static int? IndexOf<T>(string answer, IReadOnlyList<(T Value, string Description)> choices)
    {
        if (int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= choices.Count ? number - 1 : null;
        }

        var exact = Indices(each => each.Equals(answer, StringComparison.OrdinalIgnoreCase));
        var beginning = Indices(each => each.StartsWith(answer, StringComparison.OrdinalIgnoreCase));
        return (exact, beginning) switch
        {
            _ when answer.Length == 0 => null,
            ([var only], _) => only,
            (_, [var only]) => only,
            _ => null,
        };

        int[] Indices(Func<string, bool> matches) => [.. Enumerable.Range(0, choices.Count).Where(index => matches(choices[index].Description))];
    }

    private string Ask(string question, string text)
    {
        Demand(question);
        keyboard.Output.Write(text);
        return keyboard.ReadLine()?.Trim() ?? throw new AssertionException($"'{question}' was not answered: the input has ended");
    }

    private void Demand(string question) => Assert.True(
        keyboard.IsThere,
        $"'{question}' needs an answer, and there is no terminal to ask on{Environment.NewLine}  run the build in a terminal, or give the value as a parameter");
}
