using System.ComponentModel;
using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Parameters;

public sealed class A_parameter
{
    [Theory]
    [InlineData("--person-name Ada", "Ada")]
    [InlineData("--personname Ada", "Ada")]
    [InlineData("-PersonName Ada", "Ada")]
    [InlineData("--PersonName=Ada", "Ada")]
    [InlineData("--person-name Bob --person-name Ada", "Ada")]
    [InlineData("--person-name=", "")]
    [InlineData("--person-name=-x=y", "-x=y")]
    [InlineData("--person-name -1", "-1")]
    [InlineData("Do --person-name -- --names", "--names")]
    [InlineData("", "nobody")]
    public void is_given_on_the_command_line(string arguments, string expected) => Value(arguments).PersonName.ShouldBe(expected);

    [Fact]
    public void on_the_command_line_is_stronger_than_in_the_environment_and_that_than_in_a_file()
    {
        using var checkout = new Checkout().WithVariable("COUNT", "2").WithFile(".nuke/parameters.json", """{ "Count": 3, "Number": 3 }""").WithVariable("NUMBER", "2");

        var build = Sample(checkout.Run<Build>("Do", "--count", "1"));

        (build.Count, build.Number).ShouldBe((1, 2));
    }

    [Theory]
    [InlineData("--names a b c Do", "a b c")]
    [InlineData("Do --names a", "a")]
    [InlineData("--names a --count 2 Do", "a")]
    [InlineData("--names a -1 -.5 Do", "a -1 -.5")]
    [InlineData("--names -- -a --b Do", "-a --b")]
    public void that_is_a_list_takes_words_up_to_an_option_or_a_target(string arguments, string expected) =>
        Value(arguments).Names.ShouldBe(expected.Split(' '));

    [Theory]
    [InlineData("--base-image a")]
    [InlineData("--baseimage a")]
    [InlineData("-BaseImage a")]
    public void may_have_dashes_in_its_name(string arguments) => Value(arguments).Dashed.ShouldBe("a");

    [Fact]
    public void with_dashes_in_its_name_is_a_variable_without_them()
    {
        using var checkout = new Checkout().WithVariable("BASE_IMAGE", "a");

        Sample(checkout.Run<Build>("Do")).Dashed.ShouldBe("a");
    }

    [Fact]
    public void that_is_a_list_with_a_separator_takes_one_word() => Value("--numbers 1,2,3").Numbers.ShouldBe([1, 2, 3]);

    [Theory]
    [InlineData("--flag", true)]
    [InlineData("--flag true", true)]
    [InlineData("--flag Do", true)]
    [InlineData("--flag=false", false)]
    [InlineData("--flag false", false)]
    public void that_is_a_flag_needs_no_value(string arguments, bool expected) => Value(arguments).Flag.ShouldBe(expected);

    [Theory]
    [InlineData("--count two", "--count: 'two' is not a whole number from -2147483648 to 2147483647")]
    [InlineData("--count 3000000000", "--count: '3000000000' is not a whole number from -2147483648 to 2147483647")]
    [InlineData("--count 1 2", "there is no target 2")]
    [InlineData("--count --flag", "--count: it needs a value: a whole number")]
    [InlineData("--count", "--count: 'Do' is not a whole number")]
    [InlineData("--ratio 1,5", "--ratio: '1,5' is not a number such as 1.5")]
    [InlineData("--level warnin", "--level: 'warnin' is not a LogLevel: did you mean Warning? possible are Trace, Normal, Warning, Error")]
    [InlineData("--level --flag", "--level: it needs a value: a LogLevel: possible are Trace, Normal, Warning, Error")]
    [InlineData("--level 1", "--level: '1' is not a LogLevel")]
    [InlineData("--color green", "--color: 'green' is not a Color: possible are Red, Blue")]
    [InlineData("--delay 5s", "--delay: '5s' is not a time such as 00:05:00")]
    [InlineData("--flag=yes", "--flag: 'yes' is not true or false")]
    [InlineData("--flag=", "--flag: '' is not true or false")]
    [InlineData("--numbers 1,x", "--numbers: 'x' is not a whole number")]
    [InlineData("--cuont 1", "there is no option --cuont")]
    [InlineData("--cuont=1", "did you mean --count?")]
    [InlineData("--person-name -y", "a value that begins with a dash is written --person-name=-y")]
    [InlineData("--profile nowhere", "--profile: there is no profile nowhere: .nuke/parameters.nowhere.json does not exist")]
    [InlineData("--partition 4/3", "--partition: '4/3' is not a part of the whole such as 2/3")]
    [InlineData("--host Jenkin", "--host: there is no host Jenkin")]
    public void that_is_wrong_is_one_clear_error_and_nothing_runs(string arguments, string expected)
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Build>([.. arguments.Split(' '), "Do"]);

        result.Error.ShouldContain(expected);
        result.Error.ShouldNotContain("   at ");
        result.Output.ShouldBeEmpty();
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void of_two_members_is_an_error_that_names_both()
    {
        using var checkout = new Checkout();

        checkout.Run<Twice>("Do").Error.ShouldContain("two members have the parameter Name: Twice.Name and Twice.Other");
    }

    private static Build Value(string arguments)
    {
        using var checkout = new Checkout();
        var words = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = checkout.Run<Build>(words.Contains("Do") ? words : ["Do", .. words]);
        result.Error.ShouldBeEmpty();
        return Sample(result);
    }

    private static Build Sample(BuildResult result) => (Build)result.Build!;

    private sealed class Build : NukeBuild
    {
        [Parameter] public readonly string PersonName = "nobody";
        [Parameter] public readonly int Count;
        [Parameter(Name = "base-image")] public readonly string? Dashed;
        [Parameter] public readonly long? Number;
        [Parameter] public readonly double Ratio;
        [Parameter] public readonly bool Flag;
        [Parameter] public readonly LogLevel Level;
        [Parameter] public readonly Color? Color;
        [Parameter] public readonly TimeSpan Delay;
        [Parameter] public readonly AbsolutePath? Folder;
        [Parameter] public readonly string[] Names = [];
        [Parameter(Separator = ",")] public readonly IReadOnlyList<int> Numbers = [];
        [Parameter, Secret] public readonly string? Key;
        [Parameter] public static string? Shared;

        [Parameter] public string? Property { get; }

        private Target Do => _ => _.Executes(() => { });
    }

    private sealed class Twice : NukeBuild
    {
        [Parameter] public readonly string? Name;
        [Parameter(Name = "name")] public readonly string? Other;

        private Target Do => _ => _.Executes(() => { });
    }

    [TypeConverter(typeof(TypeConverter<Color>))]
    private sealed class Color : Enumeration
    {
        public static readonly Color Red = new() { Value = "red" };
        public static readonly Color Blue = new() { Value = "blue" };
    }
}
