using CsCheck;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;

public sealed class Arguments_of_a_process
{
    private static readonly Tool Printf = ToolResolver.GetPathTool("printf");

    /// <summary>An empty value gives no argument, and one that is a quoted text is taken as quoted, as NUKE does.</summary>
    private static readonly Gen<string[]> Texts = Gen.OneOf(
            Gen.Char[" \t\n\r\"\\'$`*;&|<>()ü語"].Array[1, 8].Select(each => new string(each)),
            Gen.Char['!', '~'].Array[1, 12].Select(each => new string(each)),
            Gen.Const("🚀 C:\\a b\\"))
        .Where(text => CommandLine.Quote(text) == CommandLine.QuoteUnlessQuoted(text))
        .Array[60];

    [Fact]
    public void reach_it_unchanged_from_an_interpolated_command_line() =>
        Check(texts => Printf($"[%s]\\0 {texts[0]} --x={texts[1]} \"<{texts[2]}>\" \"{texts[3]}{texts[4]}\" \"{texts[5]}\\\"\"", logOutput: false, logInvocation: false), texts =>
            [texts[0], $"--x={texts[1]}", $"<{texts[2]}>", $"{texts[3]}{texts[4]}", $"{texts[5]}\""]);

    [Fact]
    public void reach_it_unchanged_from_a_quoted_command_line() =>
        Check(
            texts => Run(ProcessTasks.StartProcess(
                ToolPathResolver.GetPathExecutable("printf"),
                $"[%s]\\0 {string.Join(' ', texts.Select(CommandLine.Quote)):nq}",
                logOutput: false,
                logInvocation: false)),
            texts => texts);

    [Fact]
    public void reach_it_unchanged_from_options() =>
        Check(
            texts =>
            {
                var options = texts.Aggregate(new PackOptions().Set("Source", texts[0]), (all, text) => all.AddProcessAdditionalArguments(CommandLine.Quote(text)));
                return Run(ProcessTasks.StartProcess(
                    ToolPathResolver.GetPathExecutable("printf"),
                    $"[%s]\\0 {new ArgumentBuilder(options).Text:nq}",
                    logOutput: false,
                    logInvocation: false));
            },
            texts => ["pack", texts[0], .. texts]);

    [Fact]
    public void hold_no_NUL() =>
        Should.Throw<Exception>(() => ProcessTasks.StartProcess("printf", "a\0b")).Message.ShouldContain("no argument can hold the character NUL");

    private static IReadOnlyCollection<Output> Run(IProcess process) => process.AssertZeroExitCode().Output;

    /// <summary>What printf writes is read line by line, so each kind of line end comes as one.</summary>
    private static void Check(Func<string[], IReadOnlyCollection<Output>> run, Func<string[], IEnumerable<string>> expected) => Texts.Sample(
        texts =>
        {
            var received = string.Join('\n', run(texts).Select(line => line.Text));

            received.ShouldStartWith(string.Concat(expected(texts).Select(text => $"[{text}]\0")).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        },
        iter: 15,
        threads: 1);
}
