using k8s.Models;
using Slipway.Clusters.Kubernetes;
using Slipway.Clusters.Kubernetes.Rollouts;
using Slipway.Secrets;

namespace Slipway.Tests.Clusters.Kubernetes.Rollouts;

public sealed class The_diagnosis_of_a_rollout : IDisposable
{
    private readonly RolloutServer server = new();
    private readonly ClusterConnection connection;

    public The_diagnosis_of_a_rollout() => connection = server.Connect();

    public void Dispose() => connection.Dispose();

    [Fact]
    public async Task of_a_crash_shows_how_it_ended_and_its_last_lines()
    {
        server.Rollout = ARollout.Of(ARollout.Pod(
            containers: ARollout.Container(ARollout.Waiting("CrashLoopBackOff", "back-off 20s restarting failed container"), ARollout.Ended(139), restarts: 2)));
        server.Log = "starting\nUnhandled exception\n";

        (await Diagnose()).ShouldBe(
        [
            "pod listener-new-1 on node1: Running, 0 of 1 containers ready",
            "  container listener waits: CrashLoopBackOff: back-off 20s restarting failed container",
            "  container listener ended with exit code 139 after 3 s, restarted 2 times",
            "    > starting",
            "    > Unhandled exception",
        ]);
    }

    [Fact]
    public async Task of_a_container_that_runs_again_after_it_ran_out_of_memory_shows_the_log_of_the_run_before()
    {
        server.Rollout = ARollout.Of(ARollout.Pod(containers: ARollout.Container(last: ARollout.Ended(137, "OOMKilled"), restarts: 1)));

        (await Diagnose())[1].ShouldBe("  container listener ended with exit code 137 (OOMKilled) after 3 s, restarted once");
        server.LogQuery.ShouldNotBeNull().ShouldContain("previous=true");
    }

    [Fact]
    public async Task of_a_failed_probe_counts_it_by_whatever_field_the_event_has()
    {
        server.Rollout = ARollout.Of(ARollout.Pod(containers: ARollout.Container()));
        var series = ARollout.Event("Unhealthy", "Readiness probe failed: HTTP probe failed with statuscode: 503", path: "spec.containers{listener}");
        series.LastTimestamp = null;
        series.Series = new Corev1EventSeries { Count = 4, LastObservedTime = A.Morning.UtcDateTime };
        server.Events = [series, ARollout.Event("Unhealthy", "Startup probe failed: connection refused", count: 1)];

        (await Diagnose()).ShouldBe(
        [
            "pod listener-new-1 on node1: Running, 0 of 1 containers ready",
            "  container listener: Startup probe failed: connection refused (once)",
            "  container listener: Readiness probe failed: HTTP probe failed with statuscode: 503 (4 times)",
        ], ignoreOrder: true);
        server.LogQuery.ShouldNotBeNull().ShouldNotContain("previous=true");
    }

    [Fact]
    public async Task of_a_missing_secret_says_what_the_kubelet_says_and_reads_no_log()
    {
        server.Rollout = ARollout.Of(ARollout.Pod(containers: ARollout.Container(ARollout.Waiting("CreateContainerConfigError", "secret \"listener-s\" not found"))));
        server.Events = [ARollout.Event("Failed", "Error: secret \"listener-s\" not found", count: 3)];

        (await Diagnose()).Skip(1).ShouldBe(
        [
            "  container listener waits: CreateContainerConfigError: secret \"listener-s\" not found",
        ]);
        server.LogQuery.ShouldBeNull();
    }

    [Fact]
    public async Task of_a_pod_that_no_node_takes_says_why() =>
        (await DiagnosisOf(ARollout.Of(ARollout.Unscheduled("0/3 nodes are available: 3 Insufficient memory.")))).ShouldBe(
        [
            "pod listener-new-1: Pending, 0 of 1 containers ready",
            "  no node takes it: 0/3 nodes are available: 3 Insufficient memory.",
        ]);

    [Fact]
    public async Task of_a_quota_says_what_the_deployment_says() =>
        (await DiagnosisOf(new Rollout(
            [ARollout.Deployment(2, new V1DeploymentCondition { Type = "ReplicaFailure", Status = "True", Reason = "FailedCreate", Message = "exceeded quota: pods" })], [], [])))
            .ShouldBe(["Deployment listener: FailedCreate: exceeded quota: pods"]);

    [Fact]
    public async Task shows_the_newest_pods_first_and_those_that_fail_alike_once()
    {
        V1Pod Image(string set, string name, string message)
        {
            var pod = ARollout.Pod(set, ARollout.Container(ARollout.Waiting("ImagePullBackOff", message)));
            pod.Metadata.Name = name;
            return pod;
        }

        var lines = await DiagnosisOf(ARollout.Of(Image("old", "listener-old", "other"), Image("new", "listener-a", "not found"), Image("new", "listener-b", "not found")));

        lines.Where(x => x.StartsWith("pod")).Select(x => x.Split(' ')[1]).ShouldBe(["listener-a", "listener-old"]);
    }

    [Fact]
    public async Task tells_events_once_the_newest_last_and_those_of_others_not_at_all()
    {
        server.Rollout = ARollout.Of(ARollout.Unscheduled("no"));
        server.Events =
        [
            ARollout.Event("Late", "third", minute: 9),
            ARollout.Event("Early", "first", minute: 1),
            ARollout.Event("Early", "first", minute: 2, count: 2),
            ARollout.Event("Other", "of another", about: "another"),
        ];

        (await Diagnose()).Skip(2).ShouldBe(["event of Pod listener-new-1, 3 times: Early: first", "event of Pod listener-new-1, once: Late: third"]);
    }

    [Fact]
    public async Task shows_no_secret_no_colours_and_no_endless_line()
    {
        server.Rollout = ARollout.Of(ARollout.Pod(containers: ARollout.Container(ARollout.Ended(1))));
        server.Log = "\u001b[31mfail\u001b[0m: hunter2 at\u0007 once\r\nsecond part\n" + new string('x', 1000);

        var lines = (await Diagnose("hunter2", "first part\nsecond part")).Skip(2).ToList();

        lines[0].ShouldBe("    > fail: *** at once");
        lines[1].ShouldBe("    > ***");
        lines[2].Length.ShouldBe(401);
    }

    [Fact]
    public async Task without_the_right_to_read_logs_still_says_the_rest()
    {
        server.Rollout = ARollout.Of(ARollout.Pod(containers: ARollout.Container(ARollout.Ended(1))));
        server.Forbidden = "/log";

        var lines = await Diagnose();

        lines[1].ShouldBe("  container listener ended with exit code 1 after 3 s");
        lines[^1].ShouldBe("may not read the log of listener-new-1: /log is forbidden");
    }

    [Fact]
    public async Task without_any_rights_is_one_line()
    {
        server.Forbidden = "/pods";

        (await Diagnose()).ShouldBe(["may not read the pods: /pods is forbidden"]);
    }

    private Task<IReadOnlyList<string>> DiagnosisOf(Rollout rollout)
    {
        server.Rollout = rollout;
        return Diagnose();
    }

    private async Task<IReadOnlyList<string>> Diagnose(params IReadOnlyList<string> secrets) =>
        await new RolloutWatch(connection, A.Target("goerli"), TimeProvider.System).Diagnose([.. secrets.Select(x => new SecretValue(x))], TestContext.Current.CancellationToken);
}
