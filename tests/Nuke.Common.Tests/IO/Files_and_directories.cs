using Nuke.Common.IO;

namespace Nuke.Common.Tests.IO;

public sealed class Files_and_directories : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    private AbsolutePath Root => temporary.Path;

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void are_written_and_read()
    {
        var file = (Root / "a" / "b.txt").WriteAllText("grün");

        file.ReadAllBytes().ShouldBe([.. "gr"u8, 0xC3, 0xBC, .. "n"u8, (byte)'\n']);
        file.AppendAllLines(["x"]).UpdateText(text => text + "y").ReadAllLines().ShouldBe(["grün", "x", "y"]);
        file.WriteAllLines(["1", "2"], platformFamily: PlatformFamily.Windows).ReadAllText().ShouldBe("1\r\n2\r\n");
        file.WriteAllText("end", eofLineBreak: false).ReadAllText().ShouldBe("end");
    }

    [Fact]
    public void are_listed_in_order_and_to_a_depth()
    {
        Make("b.cs", "a.cs", "x/c.cs", "x/y/d.cs", ".hidden/e.cs");

        Names(Root.GetFiles("*.cs")).ShouldBe(["a.cs", "b.cs"]);
        Names(Root.GetFiles(depth: 2)).ShouldBe([".hidden/e.cs", "a.cs", "b.cs", "x/c.cs"]);
        Names(Root.GetDirectories(depth: 3)).ShouldBe([".hidden", "x", "x/y"]);
    }

    [Theory]
    [InlineData("**/*.cs", "a.cs x/b.cs x/y/c.cs")]
    [InlineData("*.{cs,txt}", "a.cs d.txt")]
    [InlineData("{x,z}/**/*.{cs,md}", "x/b.cs x/y/c.cs z/e.md")]
    [InlineData("x/*", "x/b.cs")]
    [InlineData("none/*", "")]
    public void match_patterns(string pattern, string files)
    {
        Make("a.cs", "x/b.cs", "x/y/c.cs", "d.txt", "z/e.md");

        string.Join(' ', Names(Root.GlobFiles(pattern))).ShouldBe(files);
    }

    [Fact]
    public void match_patterns_of_directories()
    {
        Make("a/bin/x", "a/b/obj/y", "bin/z");

        Names(Root.GlobDirectories("**/{bin,obj}")).ShouldBe(["a/b/obj", "a/bin", "bin"]);
    }

    [Fact]
    public void are_deleted_even_when_they_are_read_only()
    {
        Make("a/b");
        File.SetAttributes(Root / "a" / "b", FileAttributes.ReadOnly);

        (Root / "a" / "b").DeleteFile();
        (Root / "a").CreateOrCleanDirectory().GetFiles().ShouldBeEmpty();
        (Root / "none").DeleteDirectory();
    }

    [Fact]
    public void that_a_link_points_at_stay_when_the_link_is_deleted()
    {
        Make("real/file");
        Directory.CreateSymbolicLink(Root / "link", Root / "real");

        (Root / "link").DeleteDirectory();

        (Root / "link").DirectoryExists().ShouldBeFalse();
        (Root / "real" / "file").FileExists().ShouldBeTrue();
    }

    [Fact]
    public void are_not_replaced_unless_it_is_said()
    {
        Make("from/a", "from/x/b", "to/a");

        Should.Throw<Exception>(() => (Root / "from").Copy(Root / "to")).Message.ShouldContain("exists already");
        Should.Throw<Exception>(() => (Root / "from" / "a").CopyToDirectory(Root / "to")).Message.ShouldContain("exists already");

        (Root / "from").Copy(Root / "to", ExistsPolicy.MergeAndSkip);
        (Root / "to" / "a").ReadAllText().ShouldBe("to/a\n");
        (Root / "from").Copy(Root / "to", ExistsPolicy.MergeAndOverwrite, excludeFile: file => file.Name == "b");
        (Root / "to" / "a").ReadAllText().ShouldBe("from/a\n");
    }

    [Fact]
    public void move_with_all_that_is_in_them()
    {
        Make("from/a", "from/x/b", "to/x/c");

        (Root / "from").Move(Root / "to", ExistsPolicy.MergeAndOverwrite);

        Names(Root.GetFiles(depth: 9)).ShouldBe(["to/a", "to/x/b", "to/x/c"]);
        (Root / "from").DirectoryExists().ShouldBeFalse();
        (Root / "to" / "a").Rename("d").RenameWithoutExtension(_ => "e").Name.ShouldBe("e");
    }

    [Fact]
    public void are_copied_through_links_and_move_as_links()
    {
        Make("from/a", "real/b", "merged/x");
        Directory.CreateSymbolicLink(Root / "from" / "link", Root / "real");
        File.CreateSymbolicLink(Root / "from" / "broken", "none");

        (Root / "from").Copy(Root / "copy");
        (Root / "from").Move(Root / "merged", ExistsPolicy.MergeAndOverwrite);

        (Root / "copy" / "link").ToDirectoryInfo().LinkTarget.ShouldBeNull();
        (Root / "copy" / "link" / "b").ReadAllText().ShouldBe("real/b\n");
        (Root / "merged" / "link").ToDirectoryInfo().LinkTarget.ShouldBe(Root / "real");
        (Root / "merged" / "broken").ToFileInfo().LinkTarget.ShouldBe("none");
        (Root / "real" / "b").FileExists().ShouldBeTrue();
        (Root / "from").DirectoryExists().ShouldBeFalse();
    }

    [Fact]
    public void that_link_in_a_circle_are_named_or_left_out()
    {
        Make("from/a");
        Directory.CreateSymbolicLink(Root / "from" / "up", Root / "from");

        Should.Throw<Exception>(() => (Root / "from").Copy(Root / "to"))
            .Message.ShouldBe($"{Root}/from/up links back to a directory that it lies in: leave it out with excludeDirectory");
        (Root / "from").Copy(Root / "to", ExistsPolicy.MergeAndOverwrite, excludeDirectory: directory => directory.Name == "up");

        Names(Root.GetFiles(depth: 9)).ShouldBe(["from/a", "to/a"]);
    }

    [Fact]
    public void that_a_link_points_at_keep_their_attributes_when_the_link_is_deleted()
    {
        Make("real");
        File.SetAttributes(Root / "real", FileAttributes.ReadOnly);
        File.CreateSymbolicLink(Root / "link", Root / "real");
        File.CreateSymbolicLink(Root / "broken", "none");

        (Root / "link").DeleteFile();
        (Root / "broken").DeleteFile();

        Directory.EnumerateFileSystemEntries(Root).ShouldBe([Root / "real"]);
        File.GetAttributes(Root / "real").HasFlag(FileAttributes.ReadOnly).ShouldBeTrue();
    }

    [Fact]
    public void that_are_older_are_replaced_when_it_is_said()
    {
        Make("new", "old", "target/new", "target/old");
        (Root / "new").TouchFile(DateTime.Now.AddHours(1));
        (Root / "old").TouchFile(DateTime.Now.AddHours(-1));

        (Root / "new").CopyToDirectory(Root / "target", ExistsPolicy.FileOverwriteIfNewer);
        (Root / "old").CopyToDirectory(Root / "target", ExistsPolicy.FileOverwriteIfNewer);

        (Root / "target" / "new").ReadAllText().ShouldBe("new\n");
        (Root / "target" / "old").ReadAllText().ShouldBe("target/old\n");
    }

    [Fact]
    public void are_packed_again_where_the_last_archive_lies()
    {
        Make("in/a");

        (Root / "in").ZipTo(Root / "in" / "x.zip");
        (Root / "in").ZipTo(Root / "in" / "x.zip", fileMode: FileMode.Create);
        (Root / "in" / "x.zip").UnZipTo(Root / "out");

        Names((Root / "out").GetFiles(depth: 9)).ShouldBe(["out/a"]);
    }

    [Fact]
    public void have_a_hash_by_name_and_content()
    {
        Make("one/a", "two/a", "two/.keep");
        (Root / "two" / "a").WriteAllText("one/a");

        (Root / "one").GetDirectoryHash().ShouldBe((Root / "two").GetDirectoryHash(file => file.Name == "a"));
        (Root / "one").GetDirectoryHash().ShouldNotBe((Root / "two").GetDirectoryHash());
    }

    [Theory]
    [InlineData("x.zip")]
    [InlineData("x.tar.gz")]
    [InlineData("in/x.tar.bz2")]
    public void go_through_archives(string archive)
    {
        Make("in/a", "in/x/b", "in/c.log");

        (Root / "in").CompressTo(Root / archive, file => file.Extension != ".log");
        (Root / archive).UncompressTo(Root / "out");

        Names((Root / "out").GetFiles(depth: 9)).ShouldBe(["out/a", "out/x/b"]);
        (Root / "out" / "x" / "b").ReadAllText().ShouldBe("in/x/b\n");
    }

    private void Make(params string[] files)
    {
        foreach (var file in files)
        {
            (Root / file).WriteAllText(file);
        }
    }

    private IEnumerable<string> Names(IEnumerable<AbsolutePath> paths) => paths.Select(path => Root.GetUnixRelativePathTo(path).ToString());
}
