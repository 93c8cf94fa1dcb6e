namespace Slipway.Workflows.Yaml;

/// <summary>Triggers as the file has them.</summary>
internal static class TriggerYaml
{
    public static YamlMap Of(IEnumerable<Trigger> triggers)
    {
        var map = new YamlMap();
        foreach (var trigger in triggers)
        {
            map.AddAlways(trigger.Event, Of(trigger));
        }

        return map;
    }

    private static YamlNode Of(Trigger trigger) => trigger switch
    {
        PushTrigger push => new YamlMap
        {
            { "branches", YamlList.Of(push.Branches) },
            { "tags", YamlList.Of(push.Tags) },
            { "paths", YamlList.Of(push.Paths) },
        },
        PullRequestTrigger pull => new YamlMap
        {
            { "branches", YamlList.Of(pull.Branches) },
            { "paths", YamlList.Of(pull.Paths) },
        },
        ScheduleTrigger schedule => new YamlList(schedule.Times.Select(x => new YamlMap { { "cron", x.Text } })),
        ManualTrigger manual => new YamlMap { { "inputs", InputsOf(manual.Inputs) } },
        CallTrigger call => new YamlMap
        {
            { "inputs", InputsOf(call.Inputs) },
            { "secrets", YamlMap.Of(call.Secrets.Select(x => KeyValuePair.Create(x, true)), x => new YamlMap { { "required", YamlText.Of(x) } }) },
            { "outputs", YamlMap.Of(call.Outputs, x => new YamlMap { { "value", x } }) },
        },
        EventTrigger other => new YamlMap { { "types", YamlList.Of(other.Types) } },
        _ => new YamlMap(),
    };

    private static YamlMap InputsOf(IEnumerable<WorkflowInput> inputs) =>
        YamlMap.Of(inputs.Select(x => KeyValuePair.Create(x.Name.Text, x)), Of);

    private static YamlMap Of(WorkflowInput input)
    {
        var map = new YamlMap { { "description", input.Description }, { "type", TypeOf(input) } };
        if (input.IsRequired)
        {
            map.Add("required", YamlText.Of(true));
        }

        map.Add("default", input switch
        {
            TextInput { Default: { } text } => new YamlText(text),
            FlagInput flag => YamlText.Of(flag.Default),
            NumberInput { Default: { } number } => YamlText.Of(number),
            _ => null,
        });
        map.Add("options", input is ChoiceInput choice ? YamlList.Of(choice.Options) : null);
        return map;
    }

    private static string TypeOf(WorkflowInput input) => input switch
    {
        FlagInput => "boolean",
        NumberInput => "number",
        ChoiceInput => "choice",
        EnvironmentInput => "environment",
        _ => "string",
    };
}
