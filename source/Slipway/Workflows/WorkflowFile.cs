using Slipway.Workflows.Yaml;

namespace Slipway.Workflows;

/// <summary>The text of a workflow's file.</summary>
public static class WorkflowFile
{
    /// <summary>The YAML of a workflow; the same workflow always gives the same text.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="origin">Where the workflow comes from, for who reads the file.</param>
    /// <exception cref="UserError">GitHub would refuse it; the message says what and where.</exception>
    public static string Write(Workflow workflow, string origin)
    {
        WorkflowValidity.Check(workflow);
        return YamlWriter.Write(Document(workflow), [$"Generated from {origin}; changes belong there."]);
    }

    private static YamlMap Document(Workflow workflow)
    {
        var map = new YamlMap
        {
            { "name", workflow.Name.Text },
            { "run-name", workflow.RunName },
        };
        map.AddAlways("on", TriggerYaml.Of(workflow.Triggers));
        AddPermissions(map, workflow.Permissions);
        map.Add("concurrency", JobYaml.Of(workflow.Concurrency));
        map.Add("env", YamlMap.Of(workflow.Variables));
        map.Add("defaults", JobYaml.Of(workflow.Defaults));
        map.Add("jobs", YamlMap.Of(workflow.Jobs.Select(x => KeyValuePair.Create(x.Id.Text, x)), JobYaml.Of));
        return map;
    }

    internal static void AddPermissions(YamlMap map, IReadOnlyList<Permission>? permissions)
    {
        if (permissions is null)
        {
            return;
        }

        map.AddAlways("permissions", YamlMap.Of(
            permissions.Select(x => KeyValuePair.Create(NameOf(x.Scope), x)),
            x => new YamlText(x.Access == Access.Read ? "read" : "write", Comment: x.Reason)));
    }

    // PullRequests is pull-requests, IdToken is id-token.
    private static string NameOf(PermissionScope scope) =>
        string.Concat($"{scope}".Select((x, i) => i > 0 && char.IsUpper(x) ? $"-{char.ToLowerInvariant(x)}" : $"{char.ToLowerInvariant(x)}"));
}
