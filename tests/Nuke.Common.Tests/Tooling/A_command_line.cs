using CsCheck;
using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;

public sealed class A_command_line
{
    private static readonly Tool Printf = ToolResolver.GetPathTool("printf");

    [Fact]
    public void passes_any_value_as_one_argument()
    {
        var hostile = Gen.Int[0, 6].Select(index => " \t\"\\'$ü"[index]);
        var values = Gen.OneOf(Gen.Char['!', '~'], hostile).Array[1, 12].Select(each => new string(each));

        // A hundred values in each call: a process takes its time. A value that is one quoted text is taken as quoted.
        values.Array[100].Sample(
            each =>
            {
                var unquoted = each.Where(value => CommandLine.Quote(value) == CommandLine.QuoteUnlessQuoted(value)).ToList();
                var commandLine = string.Join(' ', unquoted.Select(CommandLine.Quote));
                return Run($"[%s]\\n {commandLine:nq}") == string.Join(Environment.NewLine, unquoted.Select(value => $"[{value}]"));
            },
            iter: 20,
            threads: 1);
    }

    [Fact]
    public void quotes_a_value_where_it_stands() =>
        Run($"[%s]\\n --set name={"a b"} --other={"c"}").ShouldBe(Lines("--set", "name=a b", "--other=c"));

    [Fact]
    public void escapes_a_value_between_quotes() =>
        Run($"[%s]\\n \"say {"\"hi\" \\"}\"").ShouldBe(Lines("say \"hi\" \\"));

    [Fact]
    public void takes_a_quoted_value_as_quoted() => Run($"[%s]\\n {"\"a b\""}").ShouldBe(Lines("a b"));

    [Fact]
    public void takes_a_raw_value_as_several_arguments() => Run($"[%s]\\n {"a b":nq}").ShouldBe(Lines("a", "b"));

    [Fact]
    public void takes_a_plain_string_as_it_stands() => Run("[%s]\\n commit -m \"a b\"").ShouldBe(Lines("commit", "-m", "a b"));

    [Fact]
    public void gives_nothing_for_nothing() => Run($"[%s]\\n a {(string?)null} {""} b").ShouldBe(Lines("a", "b"));

    [Fact]
    public void quotes_paths()
    {
        AbsolutePath spaced = "/a b/c";
        AbsolutePath plain = "/d";

        Text($"{spaced} {plain} {spaced:s} {plain:d}").ShouldBe("\"/a b/c\" /d '/a b/c' \"/d\"");
        Text($"{new[] { spaced, plain }}").ShouldBe("\"/a b/c\" /d");
    }

    private static string Text(ArgumentStringHandler arguments) => arguments.ToStringAndClear();

    private static string Run(ArgumentStringHandler arguments) => Printf(arguments, logOutput: false, logInvocation: false).StdToText();

    private static string Lines(params string[] arguments) => string.Join(Environment.NewLine, arguments.Select(each => $"[{each}]"));
}
