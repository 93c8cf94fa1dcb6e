using System.ComponentModel;
using Nuke.Common.IO;

namespace Nuke.Common.Tests.IO;

public sealed class A_path
{
    private static readonly AbsolutePath Root = "/a/b";

    [Theory]
    [InlineData("/a/./b//c/../d/", "/a/b/d")]
    [InlineData("/", "/")]
    [InlineData("/a\\b", "/a\\b")]
    [InlineData("C:\\x\\..\\y/z", "C:\\y\\z")]
    [InlineData("c:/", "c:\\")]
    [InlineData("\\\\server\\share\\x\\..", "\\\\server\\share")]
    public void is_in_normal_form(string path, string normal) => AbsolutePath.Create(path).ToString().ShouldBe(normal);

    [Theory]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("/../a")]
    public void without_a_root_or_above_it_is_refused(string path) => Should.Throw<Exception>(() => AbsolutePath.Create(path));

    [Fact]
    public void goes_down_and_up_and_grows()
    {
        (Root / "c" / "d").ToString().ShouldBe("/a/b/c/d");
        (Root / ..).ToString().ShouldBe("/a");
        (Root / ".." / "c").ToString().ShouldBe("/a/c");
        (Root + ".bak").ToString().ShouldBe("/a/b.bak");
        ((AbsolutePath)"/").Parent.ShouldBeNull();
    }

    [Fact]
    public void is_not_replaced_by_another_absolute_path() =>
        Should.Throw<Exception>(() => Root / "/etc").Message.ShouldBe("'/etc' is an absolute path: it cannot be combined with '/a/b'");

    [Fact]
    public void has_a_name_and_an_extension()
    {
        AbsolutePath file = "/a/b.tar.gz";

        (file.Name, file.NameWithoutExtension, file.Extension).ShouldBe(("b.tar.gz", "b.tar", ".gz"));
        file.HasExtension(".zip", ".tar.gz").ShouldBeTrue();
        file.WithExtension("xz").ToString().ShouldBe("/a/b.tar.xz");
        ((AbsolutePath)"C:\\x\\y.txt").Name.ShouldBe("y.txt");
    }

    [Fact]
    public void is_equal_by_its_text()
    {
        (Root == "/a/b/").ShouldBeTrue();
        (Root != "/a/B").ShouldBeTrue();
        ((AbsolutePath)"C:\\x" == "c:/X").ShouldBeTrue();
        ((AbsolutePath)"C:\\x").GetHashCode().ShouldBe(((AbsolutePath)"c:/X").GetHashCode());
        ((AbsolutePath?)(string?)null == null).ShouldBeTrue();
    }

    [Fact]
    public void knows_what_lies_below_it()
    {
        Root.Contains("/a/b/c").ShouldBeTrue();
        Root.Contains("/a/bc").ShouldBeFalse();
        Root.Contains("/a/b/..c").ShouldBeTrue();
        Root.GetRelativePathTo("/a/c/d").ToString().ShouldBe("../c/d");
        Root.GetWinRelativePathTo("/a/b/c/d").ToString().ShouldBe("c\\d");
        ((RelativePath)"x/../y" / "z").ToString().ShouldBe("y/z");
        ((RelativePath)"x" / .. / "..").ToString().ShouldBe("..");
    }

    [Fact]
    public void is_converted_from_text_at_the_working_directory() =>
        TypeDescriptor.GetConverter(typeof(AbsolutePath)).ConvertFromInvariantString("x")
            .ShouldBe((AbsolutePath)Environment.CurrentDirectory / "x");

    [Fact]
    public void finds_a_directory_above() =>
        ((AbsolutePath)"/a/b/c/d").FindParent(path => path.Name.Length == 1 && path.Name[0] < 'c').ShouldBe(Root);
}
