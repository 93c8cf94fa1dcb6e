using System.Globalization;
using System.Text.Json;
using CsCheck;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Parameters;

public sealed class Any_command_line
{
    private static readonly Gen<string> Words = Gen.OneOf<string>(
        Gen.OneOf("Do", "Other", "Do+Other", "--", "x", "-1", "a=b", "", "true"),
        Gen.OneOf("--text", "-Text", "--text=v", "--list", "--list=v", "--flag", "--flag=false", "--te-xt", "--unknown", "-x"));

    /// <summary>Texts that a command line, an environment and a file can all carry.</summary>
    private static readonly Gen<string> Texts = Gen.Char[' ', '\u2fff'].Where(character => !char.IsControl(character)).Array[1, 12].Select(characters => new string(characters));

    [Fact]
    public void is_read_as_a_simple_reference_reads_it() => Words.List[0, 8].Sample(words =>
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Build>([.. words], x => x.Do);

        var expected = Reference.Read(words);
        if (expected is null)
        {
            return result.ExitCode == 2 && result.Output.Length == 0;
        }

        var build = (Build)result.Build!;
        return result.ExitCode == 0
            && build.Text == expected.Text
            && build.Flag == expected.Flag
            && build.List.SequenceEqual(expected.List)
            && build.ExecutionPlan.Where(target => target.Invoked).Select(target => target.Name).Order().SequenceEqual(expected.Targets.Order());
    }, iter: 400);

    [Fact]
    public void gives_a_value_that_the_environment_and_a_file_would_give_too() => Gen.Select(Texts, Gen.Double, Gen.Long, Gen.Bool, Gen.Enum<LogLevel>()).Sample((text, ratio, count, flag, level) =>
    {
        var words = new Dictionary<string, string>
        {
            ["Text"] = text,
            ["Ratio"] = ratio.ToString("R", CultureInfo.InvariantCulture),
            ["Count"] = count.ToString(CultureInfo.InvariantCulture),
            ["Flag"] = flag ? "true" : "false",
            ["Level"] = level.ToString(),
        };
        using var byOption = new Checkout();
        using var byVariable = new Checkout();
        using var byFile = new Checkout();
        foreach (var (name, word) in words)
        {
            byVariable.WithVariable($"NUKE_{name.ToUpperInvariant()}", word);
        }

        byFile.WithFile(".nuke/parameters.json", JsonSerializer.Serialize(words));

        var builds = new[]
        {
            byOption.Run<Build>(["Do", .. words.Select(pair => $"--{pair.Key}={pair.Value}")]),
            byVariable.Run<Build>("Do"),
            byFile.Run<Build>("Do"),
        };

        return builds.All(result => result.Build is Build build
            && build.Text == text && build.Ratio.Equals(ratio) && build.Count == count && build.Flag == flag && build.Level == level);
    }, iter: 60);

    private sealed record Reference(string? Text, bool Flag, IReadOnlyList<string> List, IReadOnlyList<string> Targets)
    {
        /// <summary>Null when the line is wrong.</summary>
        public static Reference? Read(IReadOnlyList<string> words)
        {
            var (text, flag, list, targets) = (default(string), false, (IReadOnlyList<string>)[], new List<string>());
            var rest = new Queue<(string Word, bool IsOption)>();
            var isOpen = true;
            var isMissing = false;
            foreach (var word in words)
            {
                if (isOpen && word == "--")
                {
                    isOpen = false;
                }
                else
                {
                    rest.Enqueue((word, isOpen && word.StartsWith('-') && word is not "-1"));
                }
            }

            while (rest.TryDequeue(out var word))
            {
                switch (word)
                {
                    case { IsOption: false }:
                        targets.AddRange(word.Word.Split('+'));
                        break;
                    case { Word: "--text" or "-Text" or "--te-xt" }:
                        isMissing = !Take(out text);
                        break;
                    case { Word: "--text=v" }:
                        (text, isMissing) = ("v", false);
                        break;
                    case { Word: "--list=v" }:
                        list = ["v"];
                        break;
                    case { Word: "--list" }:
                        var all = new List<string>();
                        while (rest.TryPeek(out var next) && !next.IsOption && (all.Count == 0 || next.Word is not ("Do" or "Other" or "Do+Other")))
                        {
                            all.Add(rest.Dequeue().Word);
                        }

                        list = all;
                        break;
                    case { Word: "--flag" }:
                        flag = true;
                        if (rest.TryPeek(out var value) && value is { IsOption: false, Word: "true" })
                        {
                            rest.Dequeue();
                        }

                        break;
                    case { Word: "--flag=false" }:
                        flag = false;
                        break;
                    default:
                        return null;
                }
            }

            return !isMissing && targets.All(target => target is "Do" or "Other") ? new Reference(text, flag, list, [.. targets.Distinct()]) : null;

            bool Take(out string? taken)
            {
                var isThere = rest.TryPeek(out var next) && !next.IsOption;
                taken = isThere ? rest.Dequeue().Word : null;
                return isThere;
            }
        }
    }

    private sealed class Build : NukeBuild
    {
        [Parameter] public readonly string? Text;
        [Parameter] public readonly bool Flag;
        [Parameter] public readonly string[] List = [];
        [Parameter] public readonly long Count;
        [Parameter] public readonly double Ratio;
        [Parameter] public readonly LogLevel Level;

        public Target Do => _ => _.Executes(() => { });

        private Target Other => _ => _.Executes(() => { });
    }
}
