using Slipway.Reporting.Actions;

namespace Slipway.Tests.Reporting;

public sealed class An_annotation : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public An_annotation()
    {
        folder.Write("deploy/dev.yaml", "");
        folder.Write("a, b%.sh", "");
    }

    [Theory]
    [InlineData("deploy/dev.yaml:12 prettier/format write 'a', not 'b'", "::error file=deploy/dev.yaml,line=12,title=Lint::prettier/format write 'a', not 'b'")]
    [InlineData("deploy/dev.yaml:12:3: wrong", "::error file=deploy/dev.yaml,line=12,title=Lint::: wrong")]
    [InlineData("a, b%.sh:1 two\r\nlines, 100%: done", "::error file=a%2C b%25.sh,line=1,title=Lint::two%0D%0Alines, 100%25: done")]
    [InlineData("deploy/dev.yaml:1 ::stop-commands::x\n::error::y", "::error file=deploy/dev.yaml,line=1,title=Lint::::stop-commands::x%0A::error::y")]
    public void stands_at_its_line(string finding, string command) => $"{Annotation.Of(folder.Path, "Lint", finding)}".ShouldBe(command);

    [Fact]
    public void names_its_file_from_the_root() =>
        Annotation.Of(folder.Path, null, $"{folder / "deploy/dev.yaml"}:2: no YAML").ShouldNotBeNull().ToString().ShouldStartWith("::error file=deploy/dev.yaml,line=2::");

    [Theory]
    [InlineData("prod-bsc Deployment/listener-bsc spec.replicas replicas: must be 2")]
    [InlineData("missing.yaml:1 rule message")]
    [InlineData("deploy/dev.yaml:0 rule message")]
    [InlineData("deploy/dev.yaml message")]
    [InlineData("../outside.txt:1 rule message")]
    [InlineData("/etc/passwd:1 rule message")]
    [InlineData("")]
    public void needs_a_line_of_a_file_of_the_checkout(string finding) => Annotation.Of(folder.Path, "Lint", finding).ShouldBeNull();

    [Fact]
    public void has_a_title_that_adds_no_property() =>
        new Annotation("a", 1, "x,line=2::y\n", "m").ToString().ShouldBe("::error file=a,line=1,title=x%2Cline=2%3A%3Ay%0A::m");

    public void Dispose() => folder.Dispose();
}
