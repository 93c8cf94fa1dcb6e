namespace Slipway.Stages;

/// <summary>A place of a stage where the release runs.</summary>
/// <param name="Name">The name for people and records: <c>mainnet</c>.</param>
/// <param name="Network">The blockchain network that the instance serves, and has to report.</param>
/// <param name="Context">The context of the kubeconfig that leads to its cluster; never the current one by accident.</param>
/// <param name="Namespace">The Kubernetes namespace.</param>
/// <param name="ReleaseName">The name of the Helm release.</param>
/// <param name="ValuesFile">The chart's values, below the folder of the environments: <c>prod-mainnet.yaml</c>.</param>
/// <param name="HostName">The name under which users reach it.</param>
/// <param name="LocalPort">The port on loopback in the profile <c>local</c>.</param>
public sealed record DeploymentTarget(
    string Name,
    string Network,
    string Context,
    string Namespace,
    string ReleaseName,
    string ValuesFile,
    string HostName,
    int LocalPort);
