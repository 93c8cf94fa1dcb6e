using Nuke.Common.Parameters;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Completion;

public sealed class The_completion_of_a_shell : IDisposable
{
    private const string Bash = """
        source "$0"
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        $(complete -p build.sh | sed 's/.*-F \([^ ]*\) .*/\1/')
        if ((${#COMPREPLY[@]})); then printf '%s\n' "${COMPREPLY[@]}"; fi
        """;

    private const string Zsh = """
        compdef() { completer=$1 }
        _describe() { local line; for line in $found; do print -r -- "${line%%:*}"; done }
        _files() { print files }
        source "$0"
        words=("$@")
        CURRENT=$#
        PREFIX=$argv[-1]
        $completer
        """;

    private readonly Checkout checkout = new();

    public The_completion_of_a_shell()
    {
        checkout.WithFile("build.sh", "touch executed");
        checkout.WithFile(".nuke/parameters.cloud.json", "{}").WithFile(".nuke/parameters.my own.json", "{}").WithFile(".nuke/parameters.json", "{}");
        checkout.Run<Build>("--shell-completion").Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "Compile Test TestAll")]
    [InlineData("t", "Test TestAll")]
    [InlineData("Test ", "Compile TestAll")]
    [InlineData("--c", "--check-ide --continue --city --configuration")]
    [InlineData("--nuget", "--nuget-api-key")]
    [InlineData("-Nu", "-NuGetApiKey")]
    [InlineData("--configuration ", "Debug Release")]
    [InlineData("--configuration R", "Release")]
    [InlineData("-Configuration R", "Release")]
    [InlineData("--configuration=R", "--configuration=Release")]
    [InlineData("--configuration Release ", "Compile Test TestAll")]
    [InlineData("--level w", "Warning")]
    [InlineData("--skip ", "Compile Test TestAll")]
    [InlineData("Test --skip Compile T", "TestAll")]
    [InlineData("Test+C", "Test+Compile")]
    [InlineData("--host G", "GitHubActions GitLab")]
    [InlineData("--verbosity ", "Verbose Normal Minimal Quiet")]
    [InlineData("--flag T", "Test TestAll")]
    [InlineData("--flag=f", "--flag=false")]
    [InlineData("--city ", "New York|Oslo")]
    [InlineData("--city Oslo N", "New York")]
    [InlineData("--city Oslo C", "Compile")]
    [InlineData("--profile ", "cloud|my own")]
    [InlineData("--shell-completion ", "bash zsh fish powershell")]
    [InlineData("--nuget-api-key ", "")]
    [InlineData("--unknown ", "")]
    [InlineData("--unknown=", "")]
    [InlineData("--flag --fl", "")]
    public void offers_what_can_come_next(string typed, string expected)
    {
        string[] words = ["./build.sh", .. typed.Split(' ')];
        IReadOnlyList<string> wanted = expected.Split(expected.Contains('|', StringComparison.Ordinal) || expected.StartsWith("New ", StringComparison.Ordinal) ? '|' : ' ', StringSplitOptions.RemoveEmptyEntries);

        InBash(words).ShouldBe(wanted);
        InZsh(words).ShouldBe(wanted is [] ? ["files"] : wanted);
    }

    [Theory]
    [InlineData("t", "Test TestAll")]
    [InlineData("--nuget", "--nuget-api-key")]
    [InlineData("--configuration ", "Debug Release")]
    [InlineData("--configuration=R", "--configuration=Release")]
    [InlineData("--skip C", "Compile")]
    [InlineData("--profile c", "cloud")]
    public void offers_it_in_fish_too(string typed, string expected)
    {
        var lines = Shell.Run("fish", checkout.Root, "source $argv[1]; complete -C $argv[2]", Script("fish"), $"./build.sh {typed}");

        lines.Select(line => line.Split('\t')[0]).ShouldBe(expected.Split(' '), ignoreOrder: true);
    }

    [Fact]
    public void says_what_a_parameter_is_for() =>
        Shell.Run("fish", checkout.Root, "source $argv[1]; complete -C './build.sh --nuget'", Script("fish")).ShouldBe(["--nuget-api-key\tThe \"key\" of the feed: c:\\x"]);

    [Theory]
    [InlineData("--configuration", "=", "", "Debug Release")]
    [InlineData("--configuration", "=", "R", "Release")]
    [InlineData("--skip", "=", "Test+C", "Test+Compile")]
    public void is_told_by_bash_of_a_name_and_its_value_apart(string name, string equals, string value, string expected) =>
        string.Join(' ', InBash(["./build.sh", name, equals, .. value.Length > 0 ? new[] { value } : []])).ShouldBe(expected);

    [Theory]
    [InlineData("./build.sh")]
    [InlineData("build/../build.sh")]
    [InlineData("~/build.sh")]
    [InlineData("'./build.sh'")]
    [InlineData("a\\ link.sh")]
    public void finds_the_checkout_by_the_command(string command)
    {
        Directory.CreateDirectory(checkout.Root / "build");
        File.CreateSymbolicLink(checkout.Root / "a link.sh", checkout.Root / "build.sh");

        InBash(command.Contains("link", StringComparison.Ordinal) ? $"./{command}" : command, "Compi").ShouldBe(["Compile"]);
    }

    [Fact]
    public void runs_and_writes_nothing_of_the_checkout()
    {
        var before = Files();

        InBash("./build.sh", "");
        InBash("./build.sh", "--");

        Files().ShouldBe(before);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("]]]}}} \"\\")]
    [InlineData("[1, null, { \"properties\": [ { } ] }]")]
    public void offers_nothing_where_the_schema_is_damaged(string schema)
    {
        checkout.WithFile(".nuke/build.schema.json", schema);

        InBash("./build.sh", "").ShouldBeEmpty();
        InBash("./build.sh", "--").ShouldBeEmpty();
    }

    [Fact]
    public void offers_nothing_where_there_is_no_schema()
    {
        File.Delete(checkout.Root / ".nuke" / "build.schema.json");

        InBash("./build.sh", "").ShouldBeEmpty();
        InBash("no-such-command", "").ShouldBeEmpty();
    }

    [Fact]
    public void names_options_as_the_help_does()
    {
        string[] names = ["GitHubToken", "MyMSBuildPath", "UseDotNet", "ABTest", "X509Key", "Some_Thing", "MacOSImage", "PushToNuGet", "A", "URL", "GitLabID", .. Words.Joined];
        var properties = string.Join(",", names.Append("Target").Select(name => $$""" "{{name}}": { "type": "string" } """));
        checkout.WithFile(".nuke/build.schema.json", $$"""{ "properties": { {{properties}} } }""");

        var offered = InBash("./build.sh", "--");

        offered.ShouldBe([.. names.Append("Target").Select(name => new ParameterDefinition(typeof(Build), new ParameterAttribute(), name).Option)]);
    }

    [Theory]
    [InlineData("tcsh")]
    [InlineData("fihs", "did you mean fish? ")]
    public void of_another_shell_is_an_error_that_names_those_that_are_there(string shell, string hint = "")
    {
        var result = checkout.Run<Build>("--shell-completion", shell);

        result.Error.ReplaceLineEndings("\n").ShouldStartWith($"--shell-completion: there is no script for {shell}\n  {hint}possible are bash, zsh, fish, powershell");
        result.ExitCode.ShouldBe(2);
    }

    public void Dispose() => checkout.Dispose();

    private IReadOnlyList<string> InBash(params IEnumerable<string> words) =>
        [.. Shell.Run("bash", checkout.Root, Bash, [Script("bash"), .. words]).Select(word => word.Replace("\\", "", StringComparison.Ordinal))];

    private IReadOnlyList<string> InZsh(params IEnumerable<string> words) => Shell.Run("zsh", checkout.Root, Zsh, [Script("zsh"), .. words]);

    private string Script(string shell)
    {
        var file = checkout.Root / ".nuke" / $"completion of {shell}";
        if (!File.Exists(file))
        {
            File.WriteAllText(file, checkout.Run<Build>("--shell-completion", shell).Output);
        }

        return file;
    }

    private string[] Files()
    {
        Script("bash");
        return [.. Directory.EnumerateFileSystemEntries(checkout.Root, "*", SearchOption.AllDirectories).Select(file => $"{file} {File.GetLastWriteTimeUtc(file).Ticks}").Order(StringComparer.Ordinal)];
    }

    private sealed class Build : NukeBuild
    {
        [Parameter("The \"key\" of the feed: c:\\x"), Secret] private readonly string? NuGetApiKey;
        [Parameter(ValueProviderMember = nameof(Configurations))] private readonly string? Configuration;
        [Parameter(ValueProviderMember = nameof(Cities))] private readonly string[] City = [];
        [Parameter] private readonly bool Flag;
        [Parameter] private readonly LogLevel? Level;

        private static IEnumerable<string> Configurations => ["Debug", "Release"];

        private static IEnumerable<string> Cities => ["New York", "Oslo"];

        private Target Test => _ => _.Executes(() => { });

        private Target TestAll => _ => _.Executes(() => { });

        private Target Compile => _ => _.Executes(() => { });
    }
}
