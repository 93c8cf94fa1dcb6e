using k8s;
using k8s.Exceptions;
using k8s.KubeConfigModels;
using Slipway.Charts;
using YamlDotNet.Core;

namespace Slipway.Clusters.Kubernetes;

/// <summary>The way to a cluster: a context of the kubeconfig, named; the current context never counts.</summary>
/// <remarks>kubernetes.io, "Organizing Cluster Access Using kubeconfig Files": the files of <c>KUBECONFIG</c> together, else <c>~/.kube/config</c>.</remarks>
public sealed class ClusterConnection : IDisposable
{
    internal ClusterConnection(string context, string kubeConfig, k8s.Kubernetes client) => (Context, KubeConfig, Client) = (context, kubeConfig, client);

    /// <summary>The context's name.</summary>
    public string Context { get; }

    /// <summary>The kubeconfig for other programs: the value of <c>KUBECONFIG</c>.</summary>
    public string KubeConfig { get; }

    /// <summary>The cluster's API.</summary>
    public IKubernetes Api => Client;

    /// <summary>The same, with what its requests are made of: for objects of kinds that have no type here.</summary>
    internal k8s.Kubernetes Client { get; }

    /// <summary>Reads the kubeconfig of the user; the cluster is not asked yet.</summary>
    /// <exception cref="UserError">There is no kubeconfig, or no such context in it.</exception>
    public static Task<ClusterConnection> Open(string context) => Open(
        context,
        Environment.GetEnvironmentVariable("KUBECONFIG") is { Length: > 0 } list ? list : KubernetesClientConfiguration.KubeConfigDefaultLocation);

    /// <summary>Reads kubeconfig files; the cluster is not asked yet.</summary>
    /// <param name="context">The context.</param>
    /// <param name="kubeConfig">The files, as in <c>KUBECONFIG</c>.</param>
    /// <exception cref="UserError">None of the files is there, or none has such a context.</exception>
    public static async Task<ClusterConnection> Open(string context, string kubeConfig)
    {
        var config = await Load(kubeConfig);
        if (config.Contexts?.Any(x => x.Name == context) != true)
        {
            var known = string.Join(", ", config.Contexts?.Select(x => x.Name) ?? []);
            throw new UserError(
                $"the kubeconfig has no context '{context}'; it has {(known.Length > 0 ? known : "none")}",
                $"make it, such as with aws eks update-kubeconfig --name CLUSTER --alias {context}, or set KUBECONFIG to the file that has it");
        }

        try
        {
            return new ClusterConnection(context, kubeConfig, new k8s.Kubernetes(KubernetesClientConfiguration.BuildConfigFromConfigObject(config, context)));
        }
        catch (Exception exception) when (exception is KubeConfigException or IOException or FormatException)
        {
            throw new UserError($"context '{context}' of the kubeconfig cannot be used: {exception.Message}", "mend it, or make it again", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Client.Dispose();

    private static async Task<K8SConfiguration> Load(string kubeConfig)
    {
        var files = kubeConfig.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var existing = files.Where(File.Exists).Select(x => new FileInfo(x)).ToArray();
        if (existing.Length == 0)
        {
            throw new UserError($"there is no kubeconfig at {string.Join(" or ", files)}", "log in to the cluster first, or set KUBECONFIG to the file that leads there");
        }

        try
        {
            // The client fails on a file that says nothing.
            var saying = existing.Where(x => YamlDocuments.Read(File.ReadAllText(x.FullName)).Count > 0);
            var configs = await Task.WhenAll(saying.Select(x => KubernetesClientConfiguration.LoadKubeConfigAsync(x)));
            return new K8SConfiguration
            {
                Contexts = [.. configs.SelectMany(x => x.Contexts ?? [])],
                Clusters = [.. configs.SelectMany(x => x.Clusters ?? [])],
                Users = [.. configs.SelectMany(x => x.Users ?? [])],
            };
        }
        catch (Exception exception) when (exception is KubeConfigException or YamlException)
        {
            throw new UserError($"the kubeconfig {string.Join(" and ", existing.Select(x => x.FullName))} cannot be read: {exception.Message}", "mend it", exception);
        }
    }
}
