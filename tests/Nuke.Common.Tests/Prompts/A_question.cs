using Nuke.Common.Prompts;

namespace Nuke.Common.Tests.Prompts;

public sealed class A_question : IDisposable
{
    private readonly Queue<string> lines = new();
    private readonly Queue<ConsoleKeyInfo> keys = new();
    private readonly StringWriter output = new();

    public void Dispose() => output.Dispose();

    private Prompt Prompt(bool hasTerminal = true) => new(new Keyboard
    {
        IsThere = hasTerminal,
        ReadLine = () => lines.TryDequeue(out var line) ? line : null,
        ReadKey = keys.Dequeue,
        Output = output,
    });

    [Fact]
    public void is_answered_by_a_line()
    {
        lines.Enqueue(" 1.2.3 ");

        Prompt().Input("Version", null).ShouldBe("1.2.3");
        output.ToString().ShouldBe("Version: ");
    }

    [Fact]
    public void has_a_default_for_an_empty_answer()
    {
        lines.Enqueue("");

        Prompt().Input("Version", "1.0").ShouldBe("1.0");
        output.ToString().ShouldBe("Version [1.0]: ");
    }

    [Theory]
    [InlineData("2", 20)]
    [InlineData("de", 10)]
    [InlineData("Release candidate", 30)]
    [InlineData("release", 20)]
    public void offers_choices_by_number_and_by_name(string answer, int expected)
    {
        lines.Enqueue(answer);

        Choose().ShouldBe(expected);
        output.ToString().ShouldContain("  2. Release");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("")]
    [InlineData("x")]
    public void is_asked_again_until_the_answer_is_a_choice(string wrong)
    {
        lines.Enqueue(wrong);
        lines.Enqueue("1");

        Choose().ShouldBe(10);
        output.ToString().ShouldContain($"'{wrong}' is none of them");
    }

    [Fact]
    public void does_not_show_a_secret()
    {
        foreach (var key in "s3cx\bret")
        {
            keys.Enqueue(new ConsoleKeyInfo(key, key == '\b' ? ConsoleKey.Backspace : ConsoleKey.A, false, false, false));
        }

        keys.Enqueue(new ConsoleKeyInfo('\r', ConsoleKey.Enter, false, false, false));

        Prompt().Secret().ShouldBe("s3cret");
        output.ToString().Trim().ShouldBeEmpty();
    }

    [Fact]
    public void without_a_terminal_says_what_to_do_instead()
    {
        var prompt = Prompt(hasTerminal: false);

        Should.Throw<Exception>(() => prompt.Input("Version", "1.0")).Message.ShouldBe(
            $"'Version' needs an answer, and there is no terminal to ask on{Environment.NewLine}  run the build in a terminal, or give the value as a parameter");
        Should.Throw<Exception>(() => prompt.Choice("Which", [(1, "one")])).Message.ShouldContain("no terminal");
        Should.Throw<Exception>(() => prompt.Secret()).Message.ShouldContain("no terminal");
    }

    [Fact]
    public void is_not_asked_for_ever_when_the_input_ends() =>
        Should.Throw<Exception>(() => Choose()).Message.ShouldBe("'Configuration' was not answered: the input has ended");

    private int Choose() => Prompt().Choice("Configuration", [(10, "Debug"), (20, "Release"), (30, "Release candidate")]);
}
