using System.Text;
using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Parameters;

public sealed class A_secret
{
    private const string Value = "s3cr3t \"value\"/+";

    [Theory]
    [InlineData("Say")]
    [InlineData("Encode")]
    [InlineData("Throw")]
    [InlineData("Report")]
    public void is_shown_nowhere(string target)
    {
        using var checkout = new Checkout().WithVariable("TOKEN", Value);

        var result = checkout.Run<Sample>(target, "--verbosity", "verbose");

        var all = result.Output + result.Error + string.Concat(Directory.EnumerateFiles(checkout.Root, "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        all.ShouldContain("[REDACTED]");
        all.ShouldNotContain("s3cr3t");
        all.ShouldNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(Value)));
    }

    [Fact]
    public void of_several_lines_is_hidden_line_by_line()
    {
        using var checkout = new Checkout().WithVariable("TOKEN", "first-line\nsecond-line\n");

        var output = checkout.Run<Sample>("Lines").Output;

        output.ShouldNotContain("first-line");
        output.ShouldNotContain("second-line");
    }

    private sealed class Sample : NukeBuild
    {
        [Parameter, Secret] private readonly string Token = "";

        private Target Say => _ => _.Executes(() => Log.Information("the token is {Token}", Token));

        private Target Encode => _ => _.Executes(() =>
        {
            Log.Information(Uri.EscapeDataString(Token));
            Log.Information(Convert.ToBase64String(Encoding.UTF8.GetBytes(Token)));
            Log.Information(System.Text.Json.JsonSerializer.Serialize(Token));
        });

        private Target Throw => _ => _.Executes(() => throw new InvalidOperationException($"bad token {Token}"));

        private Target Report => _ => _.Executes(() =>
            ReportSummary(pairs => new Dictionary<string, string>(pairs) { ["Token"] = Token }));

        private Target Lines => _ => _.Executes(() =>
        {
            foreach (var line in Token.Split('\n'))
            {
                Log.Information(line);
            }
        });
    }
}
