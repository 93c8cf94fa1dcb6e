using Slipway.Images; using Slipway.Secrets; using Slipway.Stages;
namespace Slipway.Clusters.Kubernetes.Rollouts { internal sealed class RolloutWatch(ClusterConnection c, DeploymentTarget t, TimeProvider p) {
 public async Task<string?> UntilHopeless(Digest i, CancellationToken x) { await Task.Delay(-1, x); return c.Context + t.Name + p + i; }
 public Task<IReadOnlyList<string>> Diagnose(IReadOnlyCollection<SecretValue> s, CancellationToken x) => Task.FromResult<IReadOnlyList<string>>(["because"]); } }
