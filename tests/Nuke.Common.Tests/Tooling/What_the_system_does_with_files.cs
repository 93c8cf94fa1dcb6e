using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;

public sealed class What_the_system_does_with_files : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TemporaryDirectory directory = new();

    private readonly AbsolutePath file;

    public What_the_system_does_with_files()
    {
        file = directory.Path / "a";
        file.WriteAllText("text");
    }

    [Fact]
    public void sets_its_mode()
    {
        File.GetUnixFileMode(file.SetUnixPermissions("600")).ShouldBe(Owner);
        File.GetUnixFileMode(file.SetUnixPermissions(640)).ShouldBe(Owner | UnixFileMode.GroupRead);
        (File.GetUnixFileMode(file.SetExecutable()) & UnixFileMode.UserExecute).ShouldBe(UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData("rwx")]
    [InlineData("789")]
    [InlineData("7")]
    public void refuses_what_is_no_mode(string permissions) =>
        Should.Throw<AssertionException>(() => file.SetUnixPermissions(permissions)).Message.ShouldContain("expected octal digits such as 755");

    [Fact]
    public void links_to_it()
    {
        var link = directory.Path / "link";

        file.AddUnixSymlink(link);
        file.AddUnixSymlink(link, force: true);

        link.ReadAllText().ShouldBe(file.ReadAllText());
        Should.Throw<IOException>(() => file.AddUnixSymlink(link));
    }

    public void Dispose() => directory.Dispose();
}
