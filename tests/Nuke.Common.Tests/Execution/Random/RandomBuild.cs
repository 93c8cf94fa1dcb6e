using CsCheck;
using Nuke.Common.Execution;

namespace Nuke.Common.Tests.Execution.Random;

/// <summary>A build of any shape, without cycles.</summary>
internal sealed record RandomBuild(RandomTarget[] Targets, RandomEdge[] Edges, SkipWish Skip)
{
    private static readonly Gen<Traits> AnyTraits =
        Gen.Frequency(
            (6, Gen.Const(Traits.None)),
            (2, Gen.Const(Traits.HasNoActions)),
            (2, Gen.Const(Traits.Fails)),
            (1, Gen.Const(Traits.Fails | Traits.Proceeds)),
            (2, Gen.Const(Traits.IsAssured)),
            (1, Gen.Const(Traits.IsAssured | Traits.Fails)),
            (1, Gen.Const(Traits.IsLeftOutStatically)),
            (1, Gen.Const(Traits.IsLeftOutStatically | Traits.KeepsDependencies)),
            (1, Gen.Const(Traits.IsLeftOutDynamically)),
            (1, Gen.Const(Traits.IsLeftOutDynamically | Traits.HasNoActions)),
            (1, Gen.Const(Traits.IsSetup)),
            (1, Gen.Int[0, 127].Select(bits => (Traits)bits)));

    /// <summary>Builds of up to 14 targets.</summary>
    public static readonly Gen<RandomBuild> Any = OfTargets(AnyTraits);

    /// <summary>The same, but a target may interrupt the build.</summary>
    public static readonly Gen<RandomBuild> Interrupted =
        OfTargets(Gen.Frequency((4, AnyTraits), (1, AnyTraits.Select(traits => traits | Traits.Interrupts))));

    /// <summary>The targets as the engine has them; what they do is up to the caller.</summary>
    public IReadOnlyList<ExecutableTarget> Create(Action<RandomTarget, ExecutableTarget> act)
    {
        var targets = Targets.Select((_, index) => new ExecutableTarget { Name = $"T{index}" }).ToArray();
        foreach (var (random, target) in Targets.Zip(targets))
        {
            target.Factory = random.Is(Traits.IsSetup) ? new Setup(definition => definition) : new Target(definition => definition);
            target.AssuredAfterFailure = random.Is(Traits.IsAssured);
            target.ProceedAfterFailure = random.Is(Traits.Proceeds);
            target.DependencyBehavior = random.WhenSkipped;
            target.StaticConditions.Add(("static", () => !random.Is(Traits.IsLeftOutStatically)));
            if (random.Is(Traits.IsLeftOutDynamically))
            {
                target.DynamicConditions.Add(("dynamic", () => false));
            }

            if (!random.Is(Traits.HasNoActions))
            {
                target.Actions.Add(() => act(random, target));
            }
        }

        foreach (var edge in Edges)
        {
            Tie(targets[edge.From], targets[edge.To], edge.Relation);
        }

        return targets;
    }

    private static Gen<RandomBuild> OfTargets(Gen<Traits> traits)
    {
        var target = Gen.Select(Gen.Int[0, 1000], Gen.Frequency((2, Gen.Const(true)), (3, Gen.Const(false))), Gen.Bool, traits)
            .Select((rank, isInvoked, isSkipped, its) => new RandomTarget(rank, isInvoked, isSkipped, its));
        var skip = Gen.Frequency((4, Gen.Const(SkipWish.None)), (1, Gen.Const(SkipWish.All)), (1, Gen.Const(SkipWish.Named)));
        return target.Array[1, 14].SelectMany(targets =>
        {
            var edge = Gen.Select(
                Gen.Int[0, targets.Length - 1],
                Gen.Int[0, targets.Length - 1],
                Gen.Frequency(
                    (5, Gen.Const(RandomRelation.DependsOn)),
                    (3, Gen.Const(RandomRelation.After)),
                    (1, Gen.Const(RandomRelation.Triggers)),
                    (1, Gen.Const(RandomRelation.Consumes))));
            return Gen.Select(edge.Array[0, 2 * targets.Length], skip)
                .Select((edges, wish) => new RandomBuild(targets, [.. edges.Where(e => e.Item1 != e.Item2).Select(Directed)], wish));

            RandomEdge Directed((int A, int B, RandomRelation Relation) e) =>
                (targets[e.A].Rank, e.A).CompareTo((targets[e.B].Rank, e.B)) < 0 ? new(e.A, e.B, e.Relation) : new(e.B, e.A, e.Relation);
        });
    }

    private static void Tie(ExecutableTarget first, ExecutableTarget second, RandomRelation relation)
    {
        switch (relation)
        {
            case RandomRelation.DependsOn:
                second.ExecutionDependencies.Add(first);
                break;
            case RandomRelation.After:
                second.OrderDependencies.Add(first);
                break;
            case RandomRelation.Triggers:
                first.Triggers.Add(second);
                second.TriggerDependencies.Add(first);
                break;
            case RandomRelation.Consumes:
                second.ArtifactDependencies.Add(first, "*");
                break;
        }
    }
}

internal enum SkipWish
{
    None,
    All,
    Named,
}
