using Nuke.Common;
using Slipway.Reporting;
using Slipway.Reporting.Actions;

namespace Slipway.Tests.Reporting;

/// <summary>A runner of GitHub Actions: its files, and what a build says there.</summary>
internal sealed class Actions : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter log = new();

    public string Root => folder.Path;

    public string Log => log.ToString();

    public string Outputs => Read("outputs");

    public string Summary => Read("summary");

    public ActionsReport Report(SecretParameters? secrets = null) =>
        new(new RunnerFiles(folder / "outputs", folder / "summary", $"{A.Commit('c')}", "main"), folder.Path, secrets ?? new SecretParameters(new Plain()), log);

    public string Write(string name, string text) => folder.Write(name, text);

    public void Dispose()
    {
        log.Dispose();
        folder.Dispose();
    }

    private string Read(string name) => File.Exists(folder / name) ? File.ReadAllText(folder / name) : "";

    private sealed class Plain : NukeBuild;
}
