using Slipway.Stages;

namespace Slipway.Tests.Promotion;

internal sealed class Dev : IFirstStage
{
    public static string Name => "dev";

    public static IReadOnlyList<DeploymentTarget> Targets { get; } = [A.Target("goerli")];
}

internal sealed class Prod : IStageAfter<Dev>
{
    public static string Name => "prod";

    public static IReadOnlyList<DeploymentTarget> Targets { get; } = [A.Target("mainnet"), A.Target("bsc")];
}
