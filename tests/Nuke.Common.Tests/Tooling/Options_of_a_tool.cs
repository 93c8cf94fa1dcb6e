using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;

public sealed class Options_of_a_tool
{
    [Fact]
    public void become_arguments_in_the_order_in_which_they_were_set() =>
        Arguments(new PackOptions().Set("Level", 3).Set("Names", new List<string> { "b c", "a" }).Set("Force", true))
            .ShouldBe("pack --level=3 --name \"b c\" --name a --force");

    [Fact]
    public void put_positioned_arguments_first_and_last() =>
        Arguments(new PackOptions()
                .Set("Rest", new List<string> { "x", "y z" })
                .Set("Force", true).Set("Source", "in put").Set("Target", "out"))
            .ShouldBe("pack \"in put\" out --force -- x \"y z\"");

    [Fact]
    public void drop_what_is_null_false_or_empty() =>
        Arguments(new PackOptions().Set("Force", false).Set("Source", "").Set("Target", null).Set("Names", new List<string>()))
            .ShouldBe("pack");

    [Fact]
    public void write_a_switch_with_a_value_both_ways() =>
        Arguments(new PackOptions().Set("Signed", false)).ShouldBe("pack --signed false");

    [Fact]
    public void join_what_has_a_separator() =>
        Arguments(new PackOptions()
                .Set("Tags", new List<string> { "a", "b c" })
                .Set("Labels", new Dictionary<string, object> { ["k"] = 1, ["l"] = true }))
            .ShouldBe("pack --tags \"a,b c\" --label k=1,l=true");

    [Fact]
    public void write_the_values_of_a_key_together() =>
        Arguments(new PackOptions().Set("Groups", new[] { ("a", 1), ("b", 2), ("a", 3) }.ToLookup(each => each.Item1, each => each.Item2)))
            .ShouldBe("pack --group a:1;3 --group b:2");

    [Fact]
    public void change_only_in_a_copy()
    {
        var one = new PackOptions().Set("Level", 1);

        var two = one.Set("Level", 2).AddProcessAdditionalArguments("--more");

        (one.Level, two.Level).ShouldBe((1, 2));
        Arguments(one).ShouldBe("pack --level=1");
        Arguments(two).ShouldBe("pack --level=2 --more");
    }

    [Fact]
    public void can_be_set_through_expressions()
    {
        var options = new PackOptions();

        var changed = options.Modify(each =>
        {
            each.Set(() => options.Source, (AbsolutePath)"/a");
            each.AddCollection(() => options.Names, "x", "y");
            each.RemoveCollection(() => options.Names, "x");
            each.SetDictionary(() => options.Labels, "k", "v");
            each.AddLookup(() => options.Groups, "g", 1, 2);
            each.RemoveLookup(() => options.Groups, "g", 1);
        });

        Arguments(options).ShouldBe("pack");
        Arguments(changed).ShouldBe("pack /a --name y --label k=v --group g:2");
    }

    [Fact]
    public void hide_secrets()
    {
        var builder = new ArgumentBuilder(new PackOptions().Set("Password", "p w").AddProcessRedactedSecrets("other"));

        builder.Text.ShouldBe("pack --password \"p w\"");
        builder.Redact($"{builder.Text} other").ShouldBe("pack --password \"[REDACTED]\" [REDACTED]");
    }

    private static string Arguments(ToolOptions options) => new ArgumentBuilder(options).Text;
}
