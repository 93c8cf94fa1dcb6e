namespace Slipway.Workflows.Yaml;

/// <summary>Jobs as the file has them.</summary>
internal static class JobYaml
{
    public static YamlMap Of(Job job)
    {
        var map = new YamlMap
        {
            { "name", job.Name },
            { "needs", YamlList.Of(job.Needs.Select(x => x.Text)) },
            { "if", job.Condition?.ToString() },
        };
        WorkflowFile.AddPermissions(map, job.Permissions);
        map.Add("concurrency", Of(job.Concurrency));
        map.Add("strategy", job.Matrix is { } matrix ? Of(matrix) : null);
        switch (job)
        {
            case StepsJob steps:
                AddSteps(map, steps);
                break;
            case CallJob call:
                map.Add("uses", call.Called);
                map.Add("with", YamlMap.Of(call.Inputs));
                map.Add("secrets", call.Secrets.IsInherited ? new YamlText("inherit") : YamlMap.Of(call.Secrets.Named, x => new YamlText($"{x}")));
                break;
        }

        return map;
    }

    public static YamlMap? Of(Concurrency? concurrency) => concurrency is null ? null : new YamlMap
    {
        { "group", concurrency.Group },
        { "cancel-in-progress", YamlText.Of(concurrency.Behavior == ConcurrencyBehavior.Cancel) },
    };

    public static YamlMap? Of(RunDefaults? defaults) => defaults is null ? null : new YamlMap
    {
        { "run", new YamlMap { { "shell", defaults.Shell }, { "working-directory", defaults.Folder } } },
    };

    private static void AddSteps(YamlMap map, StepsJob job)
    {
        map.Add("runs-on", job.Runner is [var only] ? new YamlText(only) : YamlList.Of(job.Runner));
        map.Add("environment", job.Environment is { } environment ? new YamlMap { { "name", environment.Name }, { "url", environment.Address } } : null);
        map.Add("timeout-minutes", MinutesOf(job.TimeLimit));
        map.Add("outputs", YamlMap.Of(job.Outputs, x => new YamlText($"{x}")));
        map.Add("env", YamlMap.Of(job.Variables));
        map.Add("services", YamlMap.Of(job.Services, Of));
        map.Add("defaults", Of(job.Defaults));
        map.Add("steps", new YamlList(job.Steps.Select(Of)));
    }

    private static YamlMap Of(Matrix matrix)
    {
        var map = new YamlMap { { "fail-fast", YamlText.Of(matrix.FailFast) } };
        map.Add("max-parallel", matrix.AtOnce is { } count ? YamlText.Of(count) : null);
        map.Add("matrix", YamlMap.Of(matrix.Values, YamlList.Of));
        return map;
    }

    private static YamlMap Of(ServiceContainer service) => new()
    {
        { "image", service.Image },
        { "env", YamlMap.Of(service.Variables) },
        { "ports", YamlList.Of(service.Ports) },
        { "options", service.Options },
    };

    private static YamlMap Of(Step step)
    {
        var map = new YamlMap
        {
            { "name", step.Name },
            { "id", step.Id?.Text },
            { "if", step.Condition?.ToString() },
            { "timeout-minutes", MinutesOf(step.TimeLimit) },
        };
        switch (step)
        {
            case ActionStep action:
                map.Add("uses", new YamlText($"{action.Action}", Comment: action.Action.Version));
                map.Add("with", YamlMap.Of(action.Inputs));
                break;
            case RunStep run:
                map.Add("run", run.Script);
                map.Add("shell", run.Shell);
                map.Add("working-directory", run.Folder);
                break;
        }

        map.Add("env", YamlMap.Of(step.Variables));
        return map;
    }

    private static YamlText? MinutesOf(TimeSpan? limit) => limit is { } time ? YamlText.Of((int)Math.Ceiling(time.TotalMinutes)) : null;
}
