using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace Slipway.Tests.PublicApi;

public sealed class The_public_API
{
    private const string Renew = "RENEW_SNAPSHOTS";

    [Fact]
    public void changes_only_on_purpose()
    {
        var snapshot = Path.Combine(FolderOfThisFile(), "Slipway.txt");
        var api = typeof(Delivery).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            File.WriteAllText(snapshot, api);
        }

        api.ShouldBe(File.ReadAllText(snapshot), $"run the tests with {Renew}=1 to accept the change, and look at the difference");
    }

    private static string FolderOfThisFile([CallerFilePath] string file = "") => Path.GetDirectoryName(TestSources.Find(file))!;
}
