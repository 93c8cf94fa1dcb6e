using System.Security.Cryptography;
using System.Text;
using Nuke.Common;
using Nuke.Common.Execution;
using Slipway.Files;

namespace Slipway.Workflows.Generation;

/// <summary>What was checked last on this machine: while nothing of it changes, nothing is generated to compare it with.</summary>
internal sealed class LastCheck(INukeBuild build, IReadOnlyCollection<ExecutableTarget> targets, string folder)
{
    private string Note => Path.Combine(build.TemporaryDirectory, "workflows.checked");

    public bool IsStillTrue() => File.Exists(Note) && File.ReadAllText(Note) == Key();

    public void Keep() => AtomicFile.Write(Note, Key());

    private string Key()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var type = build.GetType(); type is not null; type = type.BaseType)
        {
            Add($"{type.FullName} {type.Module.ModuleVersionId}");
        }

        Add($"{typeof(LastCheck).Module.ModuleVersionId}");
        foreach (var target in targets)
        {
            Add(target.Name);
            Add(target.Description ?? "");
            Add($"{target.AssuredAfterFailure}");
            AddNames(target.ExecutionDependencies);
            AddNames(target.OrderDependencies);
            AddNames(target.TriggerDependencies);
            AddNames(target.Triggers);
            target.ArtifactProducts.ForEach(Add);
            foreach (var used in target.ArtifactDependencies)
            {
                Add($"{used.Key.Name} {string.Join(' ', used)}");
            }
        }

        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder).Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            Add(file);
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes($"{text}\n"));

        void AddNames(List<ExecutableTarget> others) => Add(string.Join(' ', others.Select(x => x.Name)));
    }
}
