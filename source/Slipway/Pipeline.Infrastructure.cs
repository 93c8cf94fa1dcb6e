using Slipway.Caching;

namespace Slipway;

/// <content>Replaced by the targets' real steps at the merge.</content>
public sealed partial class Pipeline
{
    public Task TerraformFormat(bool fix) => Task.CompletedTask;

    public Task TerraformValidate(Work work) => Task.CompletedTask;

    public Task TerraformPlan() => Task.CompletedTask;

    public Task TerraformApply(bool allowDestroy, string? reason) => Task.CompletedTask;

    public Task TerraformDrift() => Task.CompletedTask;

    public Task Bootstrap() => Task.CompletedTask;
}
