using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Parameters;

public sealed class A_parameter_file
{
    [Fact]
    public void gives_values_and_those_of_profiles_are_stronger_the_last_most()
    {
        using var checkout = new Checkout()
            .WithFile(".nuke/parameters.json", """{ "$schema": "./build.schema.json", "PersonName": "Ada", "Count": 1, "Folder": "a/b", "Names": ["x", "y"], "Flag": true, }""")
            .WithFile(".nuke/parameters.cloud.json", """{ "Count": 2, /* for all */ "Numbers": [ 1, 2 ] }""")
            .WithFile(".nuke/parameters.mine.json", """{ "Count": 3, "PersonName": null, "Text": 1.10 }""");

        var build = (Build)checkout.Run<Build>("Do", "--profile", "cloud", "mine").Build!;

        (build.PersonName, build.Count, build.Folder, build.Flag, build.Text).ShouldBe(("Ada", 3, checkout.Root / "a" / "b", true, "1.10"));
        build.Names.ShouldBe(["x", "y"]);
        build.Numbers.ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData("{\n  \"Cuont\": 1\n}", ":2: there is no parameter Cuont\n  did you mean Count? --help shows all")]
    [InlineData("{ \"count\": 1 }", ":1: there is no parameter count\n  did you mean Count?")]
    [InlineData("{ \"Count\": \"x\" }", ":1: Count: 'x' is not a whole number from")]
    [InlineData("{ \"Count\": true }", ":1: Count is true: expected a whole number from")]
    [InlineData("{ \"Count\": [ 1 ] }", ":1: Count is a list: expected a whole number from")]
    [InlineData("{ \"Count\": {} }", ":1: Count is nested: expected a value")]
    [InlineData("{ \"Flag\": 1 }", ":1: Flag is 1: expected true or false")]
    [InlineData("{ \"PersonName\": false }", ":1: PersonName is false: expected a text")]
    [InlineData("{ \"Names\": [\"x\", [\"y\"]] }", ":1: Names is nested")]
    [InlineData("{ \"Count\": 1,\n\"Count\": 2 }", ":2: Count stands there twice")]
    [InlineData("{ \"Key\": \"x\" }", ":1: Key is a secret, and secrets do not belong into files\n  give it as KEY")]
    [InlineData("[ 1 ]", ":1: no object of parameters")]
    [InlineData("", ":1: no object of parameters")]
    [InlineData("{\n\"Count\" ", ":2: no object of parameters")]
    [InlineData("{ } x", ":1: no object of parameters")]
    public void that_is_wrong_is_one_clear_error(string content, string expected)
    {
        using var checkout = new Checkout().WithFile(".nuke/parameters.json", content);

        var result = checkout.Run<Build>("Do");

        result.Error.ReplaceLineEndings("\n").ShouldStartWith($".nuke/parameters.json{expected}");
        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public void of_a_profile_that_is_missing_is_an_error_that_names_those_that_are_there()
    {
        using var checkout = new Checkout()
            .WithFile(".nuke/parameters.json", "{}")
            .WithFile(".nuke/parameters.local.json", "{}")
            .WithFile(".nuke/parameters.cloud.json", "{}");

        var error = checkout.Run<Build>("Do", "--profile", "clod").Error;

        error.ShouldStartWith("--profile: there is no profile clod: .nuke/parameters.clod.json does not exist");
        error.ShouldContain("did you mean cloud? there are cloud, local");
    }

    private sealed class Build : NukeBuild
    {
        [Parameter] public readonly string PersonName = "nobody";
        [Parameter] public readonly string? Text;
        [Parameter] public readonly int Count;
        [Parameter] public readonly bool Flag;
        [Parameter] public readonly AbsolutePath? Folder;
        [Parameter] public readonly string[] Names = [];
        [Parameter] public readonly IReadOnlyList<int> Numbers = [];
        [Parameter, Secret] public readonly string? Key;

        private Target Do => _ => _.Executes(() => { });
    }
}
