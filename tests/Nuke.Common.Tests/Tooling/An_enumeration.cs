using System.ComponentModel;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;

namespace Nuke.Common.Tests.Tooling;

public sealed class An_enumeration
{
    private enum Colour
    {
        [EnumValue("dark-red")]
        DarkRed,
        Blue,
    }

    [Fact]
    public void is_converted_from_a_name_in_any_case() =>
        TypeDescriptor.GetConverter(typeof(DotNetVerbosity)).ConvertFromInvariantString("Minimal").ShouldBe(DotNetVerbosity.minimal);

    [Fact]
    public void names_its_choices_when_there_is_none_such() =>
        Should.Throw<Exception>(() => TypeDescriptor.GetConverter(typeof(DotNetFormatSeverity)).ConvertFromInvariantString("loud"))
            .Message.ShouldBe("'loud' is no DotNetFormatSeverity: expected info, warn, error");

    [Fact]
    public void is_equal_by_type_and_text()
    {
        (DotNetVerbosity.quiet == (DotNetVerbosity)"quiet").ShouldBeTrue();
        (DotNetVerbosity.quiet != DotNetVerbosity.normal).ShouldBeTrue();
        ((Enumeration)DotNetVerbosity.quiet == (DotNetFormatSeverity)"quiet").ShouldBeFalse();
    }

    [Fact]
    public void of_the_language_has_texts_too()
    {
        Colour.DarkRed.GetValue().ShouldBe("dark-red");
        Colour.Blue.GetValue().ShouldBe("Blue");
    }
}
