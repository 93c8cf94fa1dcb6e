using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Parameters;

public sealed class A_variable
{
    [Theory]
    [InlineData("PersonName")]
    [InlineData("PERSON_NAME")]
    [InlineData("NUKE_PERSON_NAME")]
    [InlineData("NUKE_PERSONNAME")]
    [InlineData("nuke_person_name")]
    public void gives_a_parameter_its_value(string name) => PersonName(name).ShouldBe("Ada");

    [Theory]
    [InlineData("PERSONNAME")]
    [InlineData("person_name")]
    [InlineData("PERSON-NAME")]
    [InlineData("MY_PERSON_NAME")]
    [InlineData("NUKE_PERSON_NAMES")]
    public void that_merely_resembles_a_parameter_is_not_taken(string name) => PersonName(name).ShouldBe("nobody");

    [Theory]
    [InlineData("NUGET_API_KEY")]
    [InlineData("NU_GET_API_KEY")]
    public void may_split_the_name_of_a_product_or_not(string name)
    {
        using var checkout = new Checkout().WithVariable(name, "key");

        ((Build)checkout.Run<Build>("Do").Build!).NuGetApiKey.ShouldBe("key");
    }

    [Fact]
    public void that_is_empty_gives_no_value_but_switches_a_flag_off()
    {
        using var checkout = new Checkout().WithVariable("PERSON_NAME", "").WithVariable("FLAG", "");

        var build = (Build)checkout.Run<Build>("Do").Build!;

        (build.PersonName, build.Flag).ShouldBe(("nobody", false));
    }

    [Fact]
    public void of_another_spelling_with_another_value_is_an_error_that_names_both()
    {
        using var checkout = new Checkout().WithVariable("PERSON_NAME", "Ada").WithVariable("NUKE_PERSON_NAME", "Bob");

        var result = checkout.Run<Build>("Do");

        result.Error.ShouldStartWith("the environment variables PERSON_NAME and NUKE_PERSON_NAME give PersonName different values");
        result.Error.ShouldNotContain("Ada");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void of_another_spelling_does_not_matter_when_the_command_line_decides()
    {
        using var checkout = new Checkout().WithVariable("PERSON_NAME", "Ada").WithVariable("NUKE_PERSON_NAME", "Bob");

        ((Build)checkout.Run<Build>("Do", "--person-name", "Eve").Build!).PersonName.ShouldBe("Eve");
    }

    [Fact]
    public void of_another_spelling_may_say_the_same()
    {
        using var checkout = new Checkout().WithVariable("PERSON_NAME", "Ada").WithVariable("PersonName", "Ada");

        ((Build)checkout.Run<Build>("Do").Build!).PersonName.ShouldBe("Ada");
    }

    [Fact]
    public void of_an_everyday_name_gives_no_built_in_parameter_its_value()
    {
        using var checkout = new Checkout().WithVariable("HOST", "example.org").WithVariable("VERBOSITY", "loud").WithVariable("SKIP", "x").WithVariable("NUKE_NO_LOGO", "true");

        var result = checkout.Run<Build>("Do");

        result.ExitCode.ShouldBe(0);
        result.Build!.NoLogo.ShouldBeTrue();
    }

    private static string PersonName(string variable)
    {
        using var checkout = new Checkout().WithVariable(variable, "Ada");
        return ((Build)checkout.Run<Build>("Do").Build!).PersonName;
    }

    private sealed class Build : NukeBuild
    {
        [Parameter] public readonly string PersonName = "nobody";
        [Parameter] public readonly string? NuGetApiKey;
        [Parameter] public readonly bool Flag = true;

        private Target Do => _ => _.Executes(() => { });
    }
}
