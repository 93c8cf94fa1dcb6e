using System.Net;
using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Parameters;

public sealed class A_line_that_was_not_expected
{
    [Theory]
    [InlineData("--count:1", "there is no option --count:1\n  a value is written --count=1")]
    [InlineData("-Count:1", "there is no option -Count:1\n  a value is written --count=1")]
    [InlineData("--count=-1 --names x -y", "there is no option -y\n  --help shows all")]
    [InlineData("--COUNT", "--count: it needs a value: a whole number from")]
    [InlineData("---count ---levels", "--count: it needs a value")]
    [InlineData("--=1", "there is no option --\n")]
    [InlineData("--count ''", "--count: '' is not a whole number")]
    [InlineData("--count 0x10", "--count: '0x10' is not a whole number")]
    [InlineData("--count 1_000", "--count: '1_000' is not a whole number")]
    [InlineData("--count 1.0", "--count: '1.0' is not a whole number")]
    [InlineData("--levels Warning Loud", "--levels: 'Loud' is not a LogLevel: possible are")]
    [InlineData("--levels Warning,Error", "--levels: 'Warning,Error' is not a LogLevel")]
    [InlineData("--access Read|Write", "--access: 'Read|Write' is not a FileAccess: did you mean ReadWrite? possible are Read, Write, ReadWrite")]
    [InlineData("--day 31.12.2026", "--day: '31.12.2026' is not a date such as")]
    [InlineData("--day 2026-02-30", "--day: '2026-02-30' is not a date")]
    [InlineData("--id 123", "--id: '123' is not a Guid")]
    [InlineData("--version x", "--version: 'x' is not a Version")]
    [InlineData("--address 127.0.0.1", "--address: no text makes an IPAddress: the type has no TypeConverter")]
    [InlineData("--map a=b", "--map: no text makes a Dictionary<String, Int32>: the type has no TypeConverter")]
    [InlineData("--flag=maybe", "--flag: 'maybe' is not true or false")]
    [InlineData("--flag maybe", "there is no target maybe")]
    [InlineData("-1", "there is no target -1")]
    [InlineData("-", "there is no target -")]
    [InlineData("''", "there is no target ''")]
    [InlineData("Do+", "there is no target ''")]
    [InlineData("Do+Dont", "there is no target Dont\n  --help shows all")]
    [InlineData("--target", "--target names no target")]
    [InlineData("--target Dd", "there is no target Dd\n  did you mean Do?")]
    [InlineData("--skip Dd", "there is no target Dd\n  did you mean Do?")]
    [InlineData("--person_name x", "there is no option --person_name\n  did you mean --person-name?")]
    [InlineData("--verbosity loud", "--verbosity: 'loud' is not a Verbosity: possible are Verbose, Normal, Minimal, Quiet")]
    [InlineData("--root /no/such/folder", "the root directory /no/such/folder does not exist")]
    public void is_one_clear_error_and_nothing_runs(string arguments, string expected)
    {
        using var checkout = new Checkout();
        string[] words = [.. arguments.Split(' ').Select(word => word.Trim('\''))];

        var result = checkout.Run<Build>([.. words, .. words.Any(word => word.StartsWith("Do", StringComparison.Ordinal)) ? Array.Empty<string>() : ["--plan"]]);

        result.Error.ReplaceLineEndings("\n").ShouldStartWith(expected);
        result.Error.ShouldNotContain("   at ");
        result.ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("--count +5", 5)]
    [InlineData("--count=-5", -5)]
    [InlineData("--count 1 --count 2 --COUNT 3", 3)]
    [InlineData("---count 4", 4)]
    [InlineData("-count 4", 4)]
    public void may_mean_a_number_all_the_same(string arguments, int expected) => ValueOf(arguments).Count.ShouldBe(expected);

    [Theory]
    [InlineData("--levels Warning error", "Warning Error")]
    [InlineData("--levels=TRACE", "Trace")]
    [InlineData("--levels", "")]
    [InlineData("--levels Trace --levels Error", "Error")]
    public void may_mean_a_list_of_names(string arguments, string expected) => string.Join(' ', ValueOf(arguments).Levels).ShouldBe(expected);

    [Theory]
    [InlineData("--pairs a;b", "a b")]
    [InlineData("--pairs a;b c;;d", "a b c d")]
    [InlineData("--pairs=;", "")]
    public void may_separate_its_values_in_two_ways(string arguments, string expected) => string.Join(' ', ValueOf(arguments).Pairs).ShouldBe(expected);

    [Theory]
    [InlineData("--help=true")]
    [InlineData("--HELP")]
    [InlineData("-help")]
    public void that_asks_for_help_runs_nothing(string word)
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Build>("Do", word);

        result.Output.ShouldStartWith("Do");
        result.Output.ShouldNotContain("Succeeded");
        result.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void that_names_targets_counts_instead_of_a_variable_and_a_file()
    {
        using var checkout = new Checkout().WithVariable("NUKE_TARGET", "Other");

        checkout.Run<Build>("Do").Statuses.ShouldBe("Do Succeeded");
        checkout.Run<Build>("Do", "--target", "Third").Statuses.Split(", ").ShouldBe(["Do Succeeded", "Third Succeeded"], ignoreOrder: true);
        checkout.Run<Build>().Statuses.ShouldBe("Other Succeeded");
    }

    [Fact]
    public void that_names_the_default_profile_means_the_file_without_a_profile()
    {
        using var checkout = new Checkout().WithFile(".nuke/parameters.json", """{ "Count": 3 }""");

        ((Build)checkout.Run<Build>("Do", "--profile", "$default").Build!).Count.ShouldBe(3);
    }

    [Fact]
    public void has_paths_from_where_it_is_written_and_files_have_them_from_the_root_directory()
    {
        using var checkout = new Checkout().WithVariable("THERE", "a/../b").WithFile(".nuke/parameters.json", """{ "Folders": [ "x", "/y" ] }""");

        var build = ValueOf("--here ./c//d/", checkout);

        build.Here.ShouldBe(checkout.Root / "c" / "d");
        build.There.ShouldBe(checkout.Root / "b");
        build.Folders.ShouldBe([checkout.Root / "x", "/y"]);
    }

    private static Build ValueOf(string arguments, Checkout? given = null)
    {
        using var checkout = given ?? new Checkout();
        var result = checkout.Run<Build>(["Do", .. arguments.Split(' ')]);
        result.Error.ShouldBeEmpty();
        return (Build)result.Build!;
    }

    private sealed class Build : NukeBuild
    {
        [Parameter] public readonly int Count;
        [Parameter] public readonly string? PersonName;
        [Parameter] public readonly string[] Names = [];
        [Parameter] public readonly LogLevel[] Levels = [];
        [Parameter(Separator = ";")] public readonly List<string> Pairs = [];
        [Parameter] public readonly FileAccess? Access;
        [Parameter] public readonly DateTimeOffset? Day;
        [Parameter] public readonly Guid? Id;
        [Parameter] public readonly Version? Version;
        [Parameter] public readonly IPAddress? Address;
        [Parameter] public readonly Dictionary<string, int>? Map;
        [Parameter] public readonly bool Flag;
        [Parameter] public readonly AbsolutePath? Here;
        [Parameter] public readonly AbsolutePath? There;
        [Parameter] public readonly AbsolutePath[] Folders = [];

        private Target Do => _ => _.Executes(() => { });

        private Target Other => _ => _.Executes(() => { });

        private Target Third => _ => _.Executes(() => { });
    }
}
