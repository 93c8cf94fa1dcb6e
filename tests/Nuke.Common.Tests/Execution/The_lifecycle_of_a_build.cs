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

        var build = (Sample)checkout.Run<Sample>("Good", "Bad", "Never").Build!;

        build.Events.ShouldBe(
        [
            "high: created x", "low: created x", "build: created", "low: initialized 3", "build: initialized injected",
            "build: skipped Never", "build: running Good", "build: succeeded Good", "build: running Bad", "build: failed Bad",
            "build: finished after the summary",
        ]);
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
