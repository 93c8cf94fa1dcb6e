using System.Net;
using System.Text;
using k8s;
using k8s.Autorest;
using k8s.Models;
using Slipway.Secrets;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes;

/// <summary>The Secrets beside a target's chart: made before the release that refers to them, and removed after the last revision that does.</summary>
/// <remarks>kubernetes.io, "Secrets", section Immutable Secrets; "Server-Side Apply"; "Recommended Labels".</remarks>
internal sealed class ClusterSecrets(ClusterConnection connection, DeploymentTarget target)
{
    private const string Manager = "slipway";
    private const string ManagedBy = "app.kubernetes.io/managed-by";
    private const string Instance = "app.kubernetes.io/instance";

    private readonly ClusterFailures failures = new(connection, target);

    private ICoreV1Operations Api => connection.Api.CoreV1;

    /// <summary>The Secret for these values: one that is there with exactly this content, else one that is to be made. Changes nothing.</summary>
    /// <exception cref="UserError">The cluster does not let its Secrets be read.</exception>
    public async Task<SecretVersion> Plan(IReadOnlyDictionary<string, SecretValue> values, CancellationToken cancellation)
    {
        var existing = (await Own(cancellation)).Find(x => x.Immutable == true && Holds(x, values));
        return new SecretVersion(existing?.Name() ?? SecretName.New(target.ReleaseName), existing is not null, values);
    }

    /// <summary>The Secret of this name with what it holds; null when it is gone.</summary>
    /// <exception cref="UserError">The cluster does not let its Secrets be read.</exception>
    public async Task<SecretVersion?> Find(string name, CancellationToken cancellation) =>
        (await Own(cancellation)).Find(x => x.Name() == name) is { } found
            ? new SecretVersion(name, Exists: true, (found.Data ?? new Dictionary<string, byte[]>()).ToDictionary(x => x.Key, x => new SecretValue(Encoding.UTF8.GetString(x.Value))))
            : null;

    /// <summary>Makes the Secret, and its namespace when there is none; one that exists is left alone.</summary>
    /// <exception cref="UserError">The cluster refuses; the message has no value.</exception>
    public async Task Apply(SecretVersion version, CancellationToken cancellation)
    {
        if (version.Exists)
        {
            return;
        }

        var secret = new V1Secret
        {
            ApiVersion = V1Secret.KubeApiVersion,
            Kind = V1Secret.KubeKind,
            Metadata = new V1ObjectMeta
            {
                Name = version.Name,
                Labels = new Dictionary<string, string> { [ManagedBy] = Manager, [Instance] = target.ReleaseName },
            },
            Type = "Opaque",
            Immutable = true,
            Data = version.Values.ToDictionary(x => x.Key, x => Encoding.UTF8.GetBytes(x.Value.Reveal())),
        };
        if (!await TryWrite(secret, cancellation))
        {
            await CreateNamespace(cancellation);
            await Write(secret, cancellation);
        }
    }

    /// <summary>Removes the release's Secrets that no kept revision refers to.</summary>
    /// <param name="keep">The names of the others.</param>
    /// <param name="cancellation">Stops it; what is left goes the next time.</param>
    /// <exception cref="UserError">The cluster refuses.</exception>
    public async Task Clean(IReadOnlyCollection<string> keep, CancellationToken cancellation)
    {
        foreach (var secret in (await Own(cancellation)).Where(x => !keep.Contains(x.Name())))
        {
            await failures.Guard($"its Secret {secret.Name()} cannot be removed", x => Delete(secret, x), cancellation);
        }
    }

    /// <summary>Removes all of the release's Secrets; the namespace stays.</summary>
    /// <exception cref="UserError">The cluster refuses.</exception>
    public Task RemoveAll(CancellationToken cancellation) => Clean([], cancellation);

    private static bool Holds(V1Secret secret, IReadOnlyDictionary<string, SecretValue> values) =>
        (secret.Data?.Count ?? 0) == values.Count
        && values.All(x => secret.Data!.TryGetValue(x.Key, out var held) && held.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(x.Value.Reveal())));

    // The oldest first: of two equal ones every build finds the same.
    private async Task<List<V1Secret>> Own(CancellationToken cancellation)
    {
        var found = await failures.Guard(
            "its Secrets cannot be read",
            x => Api.ListNamespacedSecretAsync(target.Namespace, labelSelector: $"{ManagedBy}={Manager},{Instance}={target.ReleaseName}", cancellationToken: x),
            cancellation);
        return [.. found.Items.Where(x => SecretName.IsOf(target.ReleaseName, x.Name())).OrderBy(x => x.CreationTimestamp()).ThenBy(x => x.Name(), StringComparer.Ordinal)];
    }

    // Asked for only when it is missing: who deploys may not be allowed to read namespaces.
    private Task<bool> TryWrite(V1Secret secret, CancellationToken cancellation) => Writing(secret, async x =>
    {
        try
        {
            await Patch(secret, x);
            return true;
        }
        catch (HttpOperationException exception) when (exception.Response.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }
    }, cancellation);

    private Task<V1Secret> Write(V1Secret secret, CancellationToken cancellation) => Writing(secret, x => Patch(secret, x), cancellation);

    // The client's exception holds the request, and with it the values: it does not travel on.
    private async Task<T> Writing<T>(V1Secret secret, Func<CancellationToken, Task<T>> write, CancellationToken cancellation)
    {
        try
        {
            return await failures.Guard($"its Secret {secret.Name()} cannot be made", write, cancellation);
        }
        catch (UserError error)
        {
            throw new UserError(error.Message.Split(Environment.NewLine)[0], error.NextStep);
        }
    }

    private Task<V1Secret> Patch(V1Secret secret, CancellationToken cancellation) => Api.PatchNamespacedSecretAsync(
        new V1Patch(secret, V1Patch.PatchType.ApplyPatch), secret.Name(), target.Namespace, fieldManager: Manager, cancellationToken: cancellation);

    private Task<bool> CreateNamespace(CancellationToken cancellation) => failures.Guard("its namespace is missing and cannot be made", async x =>
    {
        try
        {
            await Api.CreateNamespaceAsync(
                new V1Namespace { Metadata = new V1ObjectMeta { Name = target.Namespace } }, fieldManager: Manager, cancellationToken: x);
            return true;
        }
        catch (HttpOperationException exception) when (exception.Response.StatusCode == HttpStatusCode.Conflict)
        {
            // Another target of the namespace was faster.
            return false;
        }
    }, cancellation);

    private async Task<bool> Delete(V1Secret secret, CancellationToken cancellation)
    {
        try
        {
            await Api.DeleteNamespacedSecretAsync(
                secret.Name(), target.Namespace, new V1DeleteOptions { Preconditions = new V1Preconditions { Uid = secret.Uid() } }, cancellationToken: cancellation);
            return true;
        }
        catch (HttpOperationException exception) when (exception.Response.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }
    }
}
