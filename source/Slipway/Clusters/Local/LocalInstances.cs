using System.Text.Json;
using Slipway.Files;

namespace Slipway.Clusters.Local;

/// <summary>The instances of this checkout: a folder each, below that of its target.</summary>
/// <param name="folder">The folder of them all.</param>
internal sealed class LocalInstances(string folder)
{
    private const string Record = "instance.json";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The instance that runs on a target.</summary>
    public Instance? Running(string target) => Folders(target).Where(x => new DetachedProcess(x).IsRunning).Select(Read).FirstOrDefault(x => x is not null);

    /// <summary>The folder of an instance that is about to start, with its record.</summary>
    public string Create(Instance instance)
    {
        var path = Path.Combine(folder, instance.Target, instance.Id);
        AtomicFile.Write(Path.Combine(path, Record), JsonSerializer.SerializeToUtf8Bytes(instance, SlipwayJson.Default.Instance));
        return path;
    }

    /// <summary>Stops and removes whatever an earlier build has left or started on a target.</summary>
    public async Task Clear(string target)
    {
        foreach (var path in Folders(target))
        {
            await new DetachedProcess(path).Stop(Patience);

            // A process whose build was killed before it wrote its number finds no folder to write it to, and ends.
            var away = Path.Combine(folder, $".{Path.GetFileName(path)}.removed");
            Directory.Move(path, away);
            await new DetachedProcess(away).Stop(Patience);
            Directory.Delete(away, recursive: true);
        }
    }

    private static Instance? Read(string path)
    {
        var record = Path.Combine(path, Record);
        return File.Exists(record) ? JsonSerializer.Deserialize(File.ReadAllBytes(record), SlipwayJson.Default.Instance) : null;
    }

    private string[] Folders(string target)
    {
        var path = Path.Combine(folder, target);
        return Directory.Exists(path) ? Directory.GetDirectories(path) : [];
    }
}
