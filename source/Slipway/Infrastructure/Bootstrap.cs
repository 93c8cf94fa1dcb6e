using Serilog;
using Slipway.Infrastructure.Internal;
using Slipway.Sources;

namespace Slipway.Infrastructure;

/// <summary>Makes the bucket that holds all states, its own among them: the first thing there is.</summary>
/// <remarks>The folder is applied with a state on this machine, which then moves into the bucket. Whatever ends it, it can be run again.</remarks>
/// <param name="terraform">Applies it.</param>
/// <param name="tree">The sources.</param>
/// <param name="folder">The live folder that makes the bucket.</param>
/// <param name="backend">The bucket.</param>
/// <param name="desk">Where the state is until there is a bucket. What lies there is lost by nothing but success.</param>
internal sealed class Bootstrap(Terraform terraform, SourceTree tree, ConfigurationFolder folder, StateBackend backend, string desk)
{
    private const string StateFile = "terraform.tfstate";
    private const string Override = "slipway_override.tf";

    private string Here => Path.Combine(desk, folder.Path);

    /// <summary>Plans the bucket with a state on this machine; none when it is there and holds its own state.</summary>
    /// <exception cref="UserError">The bucket is there and cannot be read, or cannot be planned.</exception>
    public async Task<FolderPlan?> Plan(CancellationToken cancellation)
    {
        var known = File.Exists(Path.Combine(Here, StateFile)) ? StateVersion.Read(await File.ReadAllTextAsync(Path.Combine(Here, StateFile), cancellation)) : null;
        if (await RemoteState(cancellation) is { } remote)
        {
            RequireMoved(known ?? remote, remote);
            RemoveDesk();
            return null;
        }

        CopySources();
        await File.WriteAllTextAsync(Path.Combine(Here, Override), "terraform {\n  backend \"local\" {}\n}\n", cancellation);
        var local = Open("local");
        await local.Init(cancellation);
        var shown = await local.Plan(PlanFile, ["-lock=false"], cancellation);
        return new FolderPlan(folder.Name, PlanReader.Changes(shown)) { Outputs = PlanReader.Outputs(shown) };
    }

    /// <summary>Applies what was planned, and moves the state into the bucket.</summary>
    /// <exception cref="UserError">It fails; run again, it goes on from there.</exception>
    public async Task Apply(CancellationToken cancellation)
    {
        var local = Open("local");
        local.Require("apply", await local.Apply(PlanFile, cancellation));
        var made = await local.State(cancellation);

        File.Delete(Path.Combine(Here, Override));
        await local.Migrate(backend, cancellation);
        var moved = await RemoteState(cancellation);
        RequireMoved(made, moved);
        RemoveDesk();
        Log.Information("{Folder:l}: its state lies in {Bucket:l} now", folder.Name, backend.Bucket);
    }

    private void RequireMoved(StateVersion? made, StateVersion? moved)
    {
        if (made is null || moved?.SaysTheSameAs(made) != true)
        {
            throw new UserError(
                $"the state of {folder.Name} in {backend.Bucket} is not the one in {Here}",
                "look at both, remove the one that is wrong, and run it again: ./build.sh Bootstrap");
        }
    }

    private void RemoveDesk()
    {
        if (Directory.Exists(desk))
        {
            Directory.Delete(desk, recursive: true);
        }
    }

    private string PlanFile => Path.Combine(desk, "bootstrap.tfplan");

    private TerraformFolder Open(string data) => terraform.In(desk, folder.Path, Path.Combine(desk, ".data", data));

    private async Task<StateVersion?> RemoteState(CancellationToken cancellation)
    {
        var remote = terraform.In(tree.Root, folder.Path, Path.Combine(desk, ".data", "remote"));
        try
        {
            await remote.Init(backend, cancellation);
        }
        catch (TerraformFailed failed) when (failed.IsMissingBucket)
        {
            return null;
        }

        return await remote.State(cancellation);
    }

    private void CopySources()
    {
        foreach (var file in tree.Files.Where(x => x.Path.Split('/')[0] == folder.Path.Split('/')[0]))
        {
            var copy = Path.Combine(desk, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(tree.Root, file.Path), copy, overwrite: true);
        }
    }
}
