using Slipway.Images;
using Slipway.Secrets;
using Slipway.Tools;

namespace Slipway.Clusters.Local;

/// <summary>One target's process, before it is started.</summary>
internal sealed class LocalDeployment(
    LocalInstances instances,
    Instance planned,
    Instance? found,
    Workload workload,
    ImageContents image,
    IReadOnlyList<SecretValue> secrets,
    ReadinessProbe probe) : IPreparedDeployment
{
    private const int LinesInErrors = 15;

    /// <inheritdoc/>
    public Instance? Running => found is { } running
        && running.Release == planned.Release && running.Configuration == planned.Configuration && running.Address == planned.Address
            ? running
            : null;

    private Uri ReadinessAddress => new(planned.Address, workload.ReadinessPath);

    /// <inheritdoc/>
    public async Task<Instance> Apply(CancellationToken cancellation)
    {
        if (Running is { } running && await probe.Ask(ReadinessAddress, cancellation) is null)
        {
            return running;
        }

        await instances.Clear(planned.Target);
        var process = new DetachedProcess(instances.Create(planned));
        await process.Start(Command(process), WorkingFolder(process), Environment(), cancellation);
        if (await probe.Wait(ReadinessAddress, process, workload.StartLimit, cancellation) is not { } problem)
        {
            return planned;
        }

        var lines = process.LastLines(LinesInErrors).Select(Redacted).ToList();
        await instances.Clear(planned.Target);
        throw new UserError(
            $"{planned.Target} did not become ready: {problem}{System.Environment.NewLine}{lines.Indented()}",
            "see its last lines above");
    }

    private List<string> Command(DetachedProcess process)
    {
        IEnumerable<string> command = workload.Command.Count > 0 ? workload.Command : [.. image.Execution.Entrypoint ?? [], .. image.Execution.Cmd ?? []];
        return [.. command.Select((x, index) => index == 0 && x == "dotnet" ? DotNet : InImage(process, x))];
    }

    // The instance's own link to the image's files: its name is what tells the process from others with the same number.
    private string InImage(DetachedProcess process, string path) =>
        path.StartsWith('/') && Path.Exists(image.PathOf(path)) ? process.Link(image.Folder) + path : path;

    private string WorkingFolder(DetachedProcess process) => InImage(process, image.Execution.WorkingDir is { Length: > 0 } folder ? folder : "/");

    // The machine's runtime, by preference the one that runs this build.
    private static string DotNet =>
        System.Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    private Dictionary<string, string> Environment()
    {
        var variables = new Dictionary<string, string> { ["PATH"] = System.Environment.GetEnvironmentVariable("PATH") ?? "" };
        if (System.Environment.GetEnvironmentVariable("DOTNET_ROOT") is { } root)
        {
            variables["DOTNET_ROOT"] = root;
        }

        foreach (var variable in (image.Execution.Env ?? []).Select(x => x.Split('=', 2)).Where(x => x[0] is not ("PATH" or "DOTNET_ROOT")))
        {
            variables[variable[0]] = variable[1];
        }

        foreach (var (name, value) in workload.Environment)
        {
            variables[name] = value;
        }

        // A container listens on its own addresses; a process here on loopback alone, at the target's port.
        variables.Remove("ASPNETCORE_HTTP_PORTS");
        variables["ASPNETCORE_URLS"] = planned.Address.ToString().TrimEnd('/');
        return variables;
    }

    private string Redacted(string line) => secrets.Aggregate(line, (text, secret) => secret.RemoveFrom(text));
}
