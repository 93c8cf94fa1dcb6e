using System.Text;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common.Reporting;

/// <summary>What a build can do, and what can be told to it.</summary>
internal static class HelpText
{
    private const int MostValues = 12;

    /// <returns>The exit code.</returns>
    public static int Show(BuildContext context, NukeBuild build)
    {
        var targets = context.Targets;
        var defaults = string.Join('+', targets.Where(target => target.IsDefault).Select(target => target.Name));
        var palette = context.Console.Palette;
        var text = new StringBuilder(palette.Strong("Targets (with their direct dependencies):")).AppendLine().AppendLine();
        AddTargets(text, [.. targets.Where(target => target.Listed)], palette);
        text.AppendLine().AppendLine(palette.Strong("Parameters:"));
        var parameters = context.Catalogue.All;
        AddParameters(text, [.. parameters.Where(parameter => !parameter.IsBuiltIn)], build, "");
        AddParameters(text, [.. parameters.Where(parameter => parameter.IsBuiltIn)], build, defaults);
        context.Console.Write(text.ToString());
        return 0;
    }

    private static void AddTargets(StringBuilder text, IReadOnlyList<ExecutableTarget> targets, Palette palette)
    {
        var width = Longest(targets.Select(Title));
        foreach (var target in targets)
        {
            var dependencies = string.Join(", ", target.ExecutionDependencies.Select(dependency => dependency.Name));
            var arrow = dependencies.Length > 0 ? palette.Faint($"{new string(' ', width - Title(target).Length)}  -> {dependencies}") : "";
            text.Append("  ").Append(palette.Success(Title(target))).AppendLine(arrow);
            if (target.Description is { Length: > 0 } description)
            {
                text.Append("    ").AppendLine(description);
            }
        }

        static string Title(ExecutableTarget target) => target.IsDefault ? $"{target.Name} (default)" : target.Name;
    }

    private static void AddParameters(StringBuilder text, IReadOnlyList<ParameterDefinition> parameters, NukeBuild build, string defaults)
    {
        var width = Longest(parameters.Select(parameter => parameter.Option));
        text.AppendLine();
        foreach (var parameter in parameters)
        {
            var description = (parameter.Attribute.Description ?? "").Replace("{default_target}", defaults, StringComparison.Ordinal);
            text.AppendLine($"  {parameter.Option.PadRight(width)}   {description}{Values(parameter, build)}".TrimEnd());
        }
    }

    private static int Longest(IEnumerable<string> texts)
    {
        var length = 0;
        foreach (var text in texts)
        {
            length = Math.Max(length, text.Length);
        }

        return length;
    }

    private static string Values(ParameterDefinition parameter, NukeBuild build)
    {
        var values = parameter.Attribute.List ? ParameterValueSet.TextsOf(parameter, build) : [];
        return values.Count is 0 or > MostValues ? "" : $" [{string.Join(", ", values)}]";
    }
}
