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
    [InlineData("", "nobody")]
    public void is_given_on_the_command_line(string arguments, string expected) => Value(arguments).PersonName.ShouldBe(expected);

    [Theory]
    [InlineData("PersonName", "Ada")]
    [InlineData("PERSON_NAME", "Ada")]
    [InlineData("NUKE_PERSON_NAME", "Ada")]
    [InlineData("PERSONNAME", "nobody")]
    [InlineData("person_name", "nobody")]
    public void is_given_by_an_environment_variable_of_exactly_its_name(string variable, string expected)
    {
        using var checkout = new Checkout().WithVariable(variable, "Ada");

        Sample(checkout.Run<Build>("Do")).PersonName.ShouldBe(expected);
    }

    [Fact]
    public void is_not_given_by_an_empty_variable()
    {
        using var checkout = new Checkout().WithVariable("COUNT", "").WithVariable("PERSON_NAME", "");

        Sample(checkout.Run<Build>("Do")).PersonName.ShouldBe("nobody");
    }

    [Fact]
    public void is_given_in_the_parameter_file_and_by_stronger_ones_of_profiles()
    {
        using var checkout = new Checkout()
            .WithFile(".nuke/parameters.json", """{ "$schema": "./build.schema.json", "PersonName": "Ada", "Count": 1, "Folder": "a/b", "Names": ["x", "y"], }""")
            .WithFile(".nuke/parameters.cloud.json", """{ "Count": 2 }""");

        var build = Sample(checkout.Run<Build>("Do", "--profile", "cloud"));

        (build.PersonName, build.Count, build.Folder, build.Names).ShouldBe(("Ada", 2, checkout.Root / "a" / "b", build.Names));
        build.Names.ShouldBe(["x", "y"]);
    }

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
    public void that_is_a_list_takes_words_up_to_an_option_or_a_target(string arguments, string expected) =>
        Value(arguments).Names.ShouldBe(expected.Split(' '));

    [Fact]
    public void that_is_a_list_with_a_separator_takes_one_word() => Value("--numbers 1,2,3").Numbers.ShouldBe([1, 2, 3]);

    [Theory]
    [InlineData("--flag", true)]
    [InlineData("--flag true", true)]
    [InlineData("--flag Do", true)]
    [InlineData("--flag=false", false)]
    [InlineData("--flag false", false)]
    public void that_is_a_flag_needs_no_value(string arguments, bool expected) => Value(arguments).Flag.ShouldBe(expected);

    [Fact]
    public void has_the_type_of_its_member()
    {
        var build = Value("--count 7 --number -3 --ratio 0.5 --level warning --color BLUE --delay 00:00:05 --shared x --property y");

        build.Count.ShouldBe(7);
        build.Number.ShouldBe(-3);
        build.Ratio.ShouldBe(0.5);
        build.Level.ShouldBe(LogLevel.Warning);
        build.Color.ShouldBe(Color.Blue);
        build.Delay.ShouldBe(TimeSpan.FromSeconds(5));
        Build.Shared.ShouldBe("x");
        build.Property.ShouldBe("y");
    }

    [Fact]
    public void that_is_a_path_starts_in_the_working_directory()
    {
        using var checkout = new Checkout();

        Sample(checkout.Run<Build>("Do", "--folder", "here/../there")).Folder.ShouldBe(checkout.Root / "there");
    }

    [Theory]
    [InlineData("--count two", "--count: 'two' is no whole number in the range")]
    [InlineData("--count 1 2", "there is no target 2")]
    [InlineData("--count --flag", "--count: it needs a value")]
    [InlineData("--count", "--count: 'Do' is no whole number in the range")]
    [InlineData("--level warnin", "--level: 'warnin' is no LogLevel: did you mean Warning? possible are Trace, Normal, Warning, Error")]
    [InlineData("--level 1", "--level: '1' is no LogLevel")]
    [InlineData("--color green", "--color: 'green' is no Color")]
    [InlineData("--delay 5s", "--delay: '5s' is no time (write it as hh:mm:ss)")]
    [InlineData("--flag=yes", "--flag: 'yes' is no true or false")]
    [InlineData("--cuont 1", "there is no option --cuont")]
    [InlineData("--cuont=1", "did you mean --count?")]
    [InlineData("--profile nowhere", ".nuke/parameters.nowhere.json does not exist")]
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

    [Theory]
    [InlineData("""{ "Cuont": 1 }""", ".nuke/parameters.json: there is no parameter Cuont")]
    [InlineData("""{ "Count": "x" }""", ".nuke/parameters.json: Count: 'x' is no whole number")]
    [InlineData("""{ "Count": {} }""", ".nuke/parameters.json: Count is nested")]
    [InlineData("""{ "Key": "x" }""", ".nuke/parameters.json: Key is a secret")]
    [InlineData("""[ 1 ]""", ".nuke/parameters.json is no object of parameters")]
    [InlineData("""{ "Count" """, ".nuke/parameters.json is no object of parameters")]
    public void that_is_wrong_in_a_file_is_one_clear_error(string content, string expected)
    {
        using var checkout = new Checkout().WithFile(".nuke/parameters.json", content);

        var result = checkout.Run<Build>("Do");

        result.Error.ShouldStartWith(expected);
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
