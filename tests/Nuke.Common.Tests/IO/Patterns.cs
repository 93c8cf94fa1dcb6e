using Nuke.Common.IO;

namespace Nuke.Common.Tests.IO;

public sealed class Patterns : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    private AbsolutePath Root => temporary.Path;

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("**/*.cs", "A.cs a/b.cs a/x/c.cs")]
    [InlineData("**", ".hid/e.md A.cs a/b.cs a/x/c.cs d1.txt d2.txt")]
    [InlineData("a/**", "a/b.cs a/x/c.cs")]
    [InlineData("a/**/*.cs", "a/b.cs a/x/c.cs")]
    [InlineData("**/x/**/*.cs", "a/x/c.cs")]
    [InlineData("*.{cs,txt}", "A.cs d1.txt d2.txt")]
    [InlineData("{a,.hid}/**/*.{cs,md}", ".hid/e.md a/b.cs a/x/c.cs")]
    [InlineData("{a/{x,y},none}/*.cs", "a/x/c.cs")]
    [InlineData("d?.txt", "d1.txt d2.txt")]
    [InlineData("d[2-9].txt", "d2.txt")]
    [InlineData("d[!2].txt", "d1.txt")]
    [InlineData("*/*.md", ".hid/e.md")]
    [InlineData("./a/./*.cs", "a/b.cs")]
    [InlineData("a/", "")]
    [InlineData("a\\x\\*.cs", "a/x/c.cs")]
    [InlineData("a/../*.cs", "")]
    [InlineData("*.c", "")]
    public void find_files(string pattern, string files)
    {
        Make("A.cs", "a/b.cs", "a/x/c.cs", "d1.txt", "d2.txt", ".hid/e.md");

        Names(Root.GlobFiles(pattern)).ShouldBe(files);
    }

    [Theory]
    [InlineData("**/bin", "a/bin bin")]
    [InlineData("**", ".hid a a/b a/b/obj a/bin bin")]
    [InlineData("a/**", "a/b a/b/obj a/bin")]
    [InlineData("**/{bin,obj}/", "a/b/obj a/bin bin")]
    [InlineData("*", ".hid a bin")]
    public void find_directories(string pattern, string directories)
    {
        Make("a/bin/x", "a/b/obj/y", "bin/z", ".hid/w");

        Names(Root.GlobDirectories(pattern)).ShouldBe(directories);
    }

    [Fact]
    public void may_begin_above_the_directory()
    {
        Make("a/b.cs", "c/d.cs");

        (Root / "a").GlobFiles("../c/*.cs").ShouldBe([Root / "c" / "d.cs"]);
    }

    [Fact]
    public void take_characters_of_regular_expressions_as_they_are()
    {
        Make("a+(b).txt", "aab.txt", "x[1].txt", "$^.txt");

        Names(Root.GlobFiles("a+(b).*", "$^.txt", "x[[]1].txt")).ShouldBe("$^.txt a+(b).txt x[1].txt");
    }

    [Fact]
    public void find_what_several_of_them_match_once()
    {
        Make("a.cs");

        Names(Root.GlobFiles("*.cs", "a.*", "**/*")).ShouldBe("a.cs");
    }

    [Fact]
    public void find_nothing_in_a_directory_that_is_missing() => (Root / "none").GlobFiles("**").ShouldBeEmpty();

    [Fact]
    public void that_are_absolute_are_refused() =>
        Should.Throw<Exception>(() => Root.GlobFiles(Root / "*.cs")).Message.ShouldContain("is an absolute path");

    [Fact]
    public void follow_links_but_not_in_a_circle()
    {
        Make("real/a.cs");
        Directory.CreateSymbolicLink(Root / "real" / "up", Root);
        Directory.CreateSymbolicLink(Root / "real" / "self", ".");
        Directory.CreateSymbolicLink(Root / "link", "real");
        Directory.CreateSymbolicLink(Root / "broken", "none");

        Names(Root.GlobFiles("**/*.cs")).ShouldBe("link/a.cs real/a.cs");
        Names(Root.GetFiles("*.cs", depth: int.MaxValue)).ShouldBe("link/a.cs real/a.cs");
        Names(Root.GetDirectories(depth: int.MaxValue)).ShouldBe("link link/self link/up real real/self real/up");
    }

    [Theory]
    [InlineData(GlobbingCaseSensitivity.CaseSensitive, "")]
    [InlineData(GlobbingCaseSensitivity.CaseInsensitive, "Src/A.CS")]
    public void tell_capital_letters_from_small_ones_as_the_build_says(GlobbingCaseSensitivity caseSensitivity, string files)
    {
        Make("Src/A.CS");
        var before = Globbing.GlobbingCaseSensitivity;
        try
        {
            new GlobbingOptionsAttribute(caseSensitivity).OnBuildCreated([]);

            Names(Root.GlobFiles("src/*.cs")).ShouldBe(files);
        }
        finally
        {
            Globbing.GlobbingCaseSensitivity = before;
        }
    }

    private void Make(params string[] files)
    {
        foreach (var file in files)
        {
            (Root / file).WriteAllText(file);
        }
    }

    private string Names(IEnumerable<AbsolutePath> paths) => string.Join(' ', paths.Select(path => Root.GetUnixRelativePathTo(path).ToString()));
}
