using System.Collections.Concurrent;
using System.Text.Json;

namespace Slipway.Infrastructure.Internal;

/// <summary>The live folders with their backends open.</summary>
/// <param name="terraform">Opens them.</param>
/// <param name="root">The root of the checkout.</param>
/// <param name="backend">Where their states are.</param>
/// <param name="data">Where Terraform keeps what it fetches.</param>
/// <param name="unread">Those whose plans ask the cloud for nothing.</param>
internal sealed class LiveStates(Terraform terraform, string root, StateBackend backend, string data, IReadOnlyList<string> unread)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<TerraformFolder>>> opened = new(StringComparer.Ordinal);

    private readonly Turns turns = new();

    public Task<TerraformFolder> Open(ConfigurationFolder folder, CancellationToken cancellation) =>
        opened.GetOrAdd(folder.Name, _ => new(() => Initialize(folder, cancellation))).Value;

    public async Task<StateVersion?> Version(ConfigurationFolder folder, CancellationToken cancellation) =>
        await (await Open(folder, cancellation)).State(cancellation);

    /// <summary>Plans a folder, without a lock: whoever plans may write nothing, and a plan of a state that moves on is refused when it is applied.</summary>
    /// <exception cref="TerraformFailed">It does not succeed.</exception>
    public async Task<JsonElement> Plan(ConfigurationFolder folder, string file, CancellationToken cancellation) =>
        await (await Open(folder, cancellation)).Plan(file, ["-lock=false", .. unread.Contains(folder.Name) ? ["-refresh=false"] : Array.Empty<string>()], cancellation);

    private async Task<TerraformFolder> Initialize(ConfigurationFolder folder, CancellationToken cancellation)
    {
        var one = terraform.In(root, folder.Path, Path.Combine(data, folder.Name));
        try
        {
            await turns.Take(() => one.Init(backend, cancellation));
            return one;
        }
        catch (TerraformFailed failed) when (failed.IsMissingBucket)
        {
            throw new UserError($"there is no bucket {backend.Bucket} for the states", "make it, once: ./build.sh Bootstrap", failed);
        }
    }
}
