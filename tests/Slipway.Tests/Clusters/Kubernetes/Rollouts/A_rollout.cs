using k8s.Models;
using Slipway.Clusters.Kubernetes.Rollouts;

namespace Slipway.Tests.Clusters.Kubernetes.Rollouts;

public sealed class A_rollout
{
    private readonly ManualClock clock = new();
    private readonly Hopelessness hopelessness;

    public A_rollout() => hopelessness = new Hopelessness(ARollout.Image, new Rollout([], [], []), clock);

    [Fact]
    public void whose_container_crashes_again_and_again_is_hopeless_at_once() =>
        Judge(ARollout.Container(ARollout.Waiting("CrashLoopBackOff", "back-off"), ARollout.Ended(1), restarts: 1))
            .ShouldBe("listener-new-1, container listener: it crashes again and again; it ended with exit code 1 after 3 s");

    [Fact]
    public void that_restarts_for_the_third_time_is_hopeless() =>
        Judge(ARollout.Container(last: ARollout.Ended(137, "OOMKilled"), restarts: 3)).ShouldNotBeNull().ShouldContain("(OOMKilled)");

    [Fact]
    public void that_has_crashed_once_may_succeed() => Judge(ARollout.Container(last: ARollout.Ended(1), restarts: 1)).ShouldBeNull();

    [Fact]
    public void with_an_impossible_image_name_is_hopeless_at_once() => Judge(ARollout.Container(ARollout.Waiting("InvalidImageName"))).ShouldNotBeNull();

    [Theory]
    [InlineData("ErrImagePull", "ImagePullBackOff", 20)]
    [InlineData("CreateContainerConfigError", "CreateContainerConfigError", 15)]
    public void whose_trouble_lasts_is_hopeless_after_a_while(string first, string then, int seconds)
    {
        Judge(ARollout.Container(ARollout.Waiting(first))).ShouldBeNull();
        clock.Pass(TimeSpan.FromSeconds(seconds - 1));
        Judge(ARollout.Container(ARollout.Waiting(then, "why"))).ShouldBeNull();

        clock.Pass(TimeSpan.FromSeconds(1));

        Judge(ARollout.Container(ARollout.Waiting(then, "why"))).ShouldBe($"listener-new-1, container listener: {then}: why");
    }

    [Fact]
    public void whose_trouble_goes_away_in_between_may_succeed()
    {
        Judge(ARollout.Container(ARollout.Waiting("ErrImagePull"))).ShouldBeNull();
        clock.Pass(TimeSpan.FromSeconds(15));
        Judge(ARollout.Container()).ShouldBeNull();
        clock.Pass(TimeSpan.FromSeconds(15));

        Judge(ARollout.Container(ARollout.Waiting("ErrImagePull"))).ShouldBeNull();
    }

    [Fact]
    public void that_no_node_takes_for_a_minute_is_hopeless_unless_a_node_is_being_added()
    {
        var rollout = ARollout.Of(ARollout.Unscheduled("0/1 nodes are available"));
        Judge(rollout).ShouldBeNull();
        clock.Pass(TimeSpan.FromSeconds(60));

        hopelessness.Judge(rollout, new HashSet<string> { "listener-new-1" }).ShouldBeNull();
        Judge(rollout).ShouldBeNull();
        clock.Pass(TimeSpan.FromSeconds(60));
        Judge(rollout).ShouldBe("listener-new-1: no node takes it: 0/1 nodes are available");
    }

    [Fact]
    public void that_a_quota_forbids_is_hopeless_after_a_while()
    {
        var quota = new Rollout([ARollout.Deployment(2, new V1DeploymentCondition { Type = "ReplicaFailure", Status = "True", Reason = "FailedCreate", Message = "exceeded quota" })], [], []);
        Judge(quota).ShouldBeNull();
        clock.Pass(TimeSpan.FromSeconds(15));

        Judge(quota).ShouldBe("Deployment listener: FailedCreate: exceeded quota");
    }

    [Fact]
    public void whose_time_is_over_is_hopeless() => Judge(new Rollout(
        [ARollout.Deployment(2, new V1DeploymentCondition { Type = "Progressing", Status = "False", Reason = "ProgressDeadlineExceeded", Message = "timed out" })], [], []))
        .ShouldBe("Deployment listener: ProgressDeadlineExceeded: timed out");

    [Fact]
    public void is_not_blamed_for_what_failed_before_it_began()
    {
        var crashing = ARollout.Container(ARollout.Waiting("CrashLoopBackOff"), ARollout.Ended(1), restarts: 9);

        var before = ARollout.Before(ARollout.Pod("old", crashing));
        var since = new Hopelessness(ARollout.Image, before, clock);

        since.Judge(before, new HashSet<string>()).ShouldBeNull();
        since.Judge(ARollout.Of(ARollout.Pod("old", crashing), ARollout.Pod("new", ARollout.Container())), new HashSet<string>()).ShouldBeNull();
    }

    [Fact]
    public void of_another_image_does_not_count()
    {
        var pod = ARollout.Pod("new", ARollout.Container(ARollout.Waiting("InvalidImageName")));
        pod.Spec.Containers[0].Image = "another:1";

        Judge(ARollout.Of(pod)).ShouldBeNull();
    }

    private string? Judge(V1ContainerStatus container) => Judge(ARollout.Of(ARollout.Pod("new", container)));

    private string? Judge(Rollout rollout) => hopelessness.Judge(rollout, new HashSet<string>());
}
