using System.Reflection;
using Nuke.Common.Execution;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Tests.Execution;

public sealed class The_lifecycle_of_a_build
{
    [Fact]
    public void calls_extensions_by_priority_and_then_the_build()
    {
        using var checkout = new Checkout();

        var build = (Sample)checkout.Run<Sample>("Good", "Bad", "Never", "--parallel", "1").Build!;

        build.Events.ShouldBe(
        [
            "high: created x", "low: created x", "build: created", "low: initialized 3", "build: initialized injected",
            "build: skipped Never", "build: running Good", "build: succeeded Good", "build: running Bad", "build: failed Bad",
            "build: finished after the summary",
        ]);
    }

    [Theory]
    [InlineData("Good", "Good Failed")]
    [InlineData("Bad", "Bad Failed")]
    [InlineData("Never", "Never Failed")]
    public void goes_on_to_the_summary_when_the_build_throws_on_hearing_of_a_target(string target, string statuses)
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Touchy>(target);

        result.Statuses.ShouldBe(statuses);
        result.Output.ShouldContain("touchy about");
        result.Output.ShouldContain("Build failed on ");
        result.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void can_be_watched_from_targets_that_run_side_by_side()
    {
        using var checkout = new Checkout();

        checkout.Run<Watched>("Left", "Right").Statuses.ShouldBe("Right Succeeded, Left Succeeded");
    }

    private sealed class Touchy : NukeBuild
    {
        private Target Good => _ => _.Executes(() => { });

        private Target Bad => _ => _.Executes(() => throw new InvalidOperationException());

        private Target Never => _ => _.OnlyWhenStatic(() => false).Executes(() => { });

        protected internal override void OnTargetSkipped(string target) => throw new InvalidOperationException($"touchy about {target}");

        protected internal override void OnTargetSucceeded(string target) => throw new InvalidOperationException($"touchy about {target}");

        protected internal override void OnTargetFailed(string target) => throw new InvalidOperationException($"touchy about {target}");
    }

    private sealed class Watched : NukeBuild
    {
        private readonly Barrier barrier = new(2);

        private Target Left => _ => _.Executes(() => Watch("Left"));

        private Target Right => _ => _.Executes(async () =>
        {
            await Task.Yield();
            await Task.Run(() => Watch("Right"));
        });

        private void Watch(string name)
        {
            barrier.SignalAndWait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
            for (var i = 0; i < 200; i++)
            {
                RunningTargets.ShouldContain(target => target.Name == name);
                (ScheduledTargets.Count + FinishedTargets.Count).ShouldBeLessThanOrEqualTo(1);
                ReportSummary(_ => new Dictionary<string, string> { [$"{name} {i % 10}"] = "seen" });
                TemporaryDirectory.ShouldBe(RootDirectory / ".nuke" / "temp");
                ExecutionPlan.Single(target => target.Name == name).SummaryInformation.Keys.ShouldAllBe(key => key.StartsWith(name));
            }
        }
    }

    private sealed class NoteAttribute(string name) : BuildExtensionAttributeBase, IOnBuildCreated, IOnBuildInitialized
    {
        public void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets) =>
            ((Sample)Build).Events.Add($"{name}: created {((Sample)Build).Given}");

        public void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> executableTargets, IReadOnlyCollection<ExecutableTarget> executionPlan)
        {
            if (name == "low")
            {
                ((Sample)Build).Events.Add($"low: initialized {executionPlan.Count}");
            }
        }
    }

    [AttributeUsage(AttributeTargets.Field)]
    private sealed class ConstantAttribute : ValueInjectionAttributeBase
    {
        public override object? GetValue(MemberInfo member, object? instance) => "injected";
    }

    [Note("low", Priority = -1)]
    [Note("high", Priority = 1)]
    private sealed class Sample : NukeBuild
    {
        [Parameter] public readonly string Given = "x";
        [Constant] private readonly string? constant;

        public List<string> Events { get; } = [];

        private Target Good => _ => _.Executes(() => { });

        private Target Bad => _ => _.After(Good).Executes(() => throw new InvalidOperationException());

        private Target Never => _ => _.OnlyWhenStatic(() => false).Executes(() => { });

        protected internal override void OnBuildCreated() => Events.Add("build: created");

        protected internal override void OnBuildInitialized() => Events.Add($"build: initialized {constant}");

        protected internal override void OnTargetSkipped(string target) => Events.Add($"build: skipped {target}");

        protected internal override void OnTargetRunning(string target) => Events.Add($"build: running {target}");

        protected internal override void OnTargetSucceeded(string target) => Events.Add($"build: succeeded {target}");

        protected internal override void OnTargetFailed(string target) => Events.Add($"build: failed {target}");

        protected internal override void OnBuildFinished() =>
            Events.Add($"build: finished {(IsFinished && IsFailing ? "after the summary" : "too early")}");
    }
}
