using System.Text;
using Nuke.Common.Execution;
using Nuke.Common.Reporting;

namespace Nuke.Common.Help;

/// <summary>What a build can do, and what can be told to it.</summary>
internal static class HelpText
{
    /// <summary>About the targets that the user names, else about everything.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageError">There is no such target.</exception>
    public static int Show(BuildContext context, NukeBuild build)
    {
        var names = TargetNames.Of(build.GetType());
        var wanted = context.CommandLine.Targets.SelectMany(word => word.Split('+')).Select(names.Get).Distinct().ToArray();
        var text = new StringBuilder();
        if (wanted is [])
        {
            AddAll(text, context, build);
        }
        else
        {
            var help = new TargetHelp(context.Targets, context.Console.Palette, context.Console.Width);
            text.AppendJoin(Environment.NewLine, wanted.Select(name => help.Of(context.Targets.Single(target => target.Name == name))));
        }

        if (context.HelpProblem is { } problem)
        {
            text.AppendLine().AppendLine(context.Console.Palette.Warning(problem.Message));
        }

        context.Console.Write(text.ToString());
        return 0;
    }

    private static void AddAll(StringBuilder text, BuildContext context, NukeBuild build)
    {
        var palette = context.Console.Palette;
        text.AppendLine(palette.Strong("Targets (with their direct dependencies):")).AppendLine();
        AddTargets(text, [.. context.Targets.Where(target => target.Listed)], palette, context.Console.Width);
        text.AppendLine().AppendLine(palette.Strong("Parameters:"));
        var help = new ParameterHelp(context, build);
        foreach (var parameters in context.Catalogue.All.GroupBy(parameter => parameter.IsBuiltIn))
        {
            text.AppendLine().AppendJoin(Environment.NewLine, help.Lines([.. parameters])).AppendLine();
        }

        text.AppendLine().AppendLine(palette.Faint("--help TARGET tells more about a target, TARGET --plan what would run with it."));
    }

    private static void AddTargets(StringBuilder text, IReadOnlyList<ExecutableTarget> targets, Palette palette, int width)
    {
        var column = targets.Select(target => Title(target).Length).Append(0).Max() + 4;
        foreach (var target in targets)
        {
            var dependencies = string.Join(", ", target.ExecutionDependencies.Select(dependency => dependency.Name));
            var arrow = dependencies.Length > 0 ? TextBlock.Lines($"-> {dependencies}", width - column - 3) : [];
            var rows = TextBlock.Row($"  {Title(target)}", arrow, column).ToArray();
            text.Append("  ").Append(palette.Success(Title(target))).AppendLine(palette.Faint(rows[0][(Title(target).Length + 2)..]));
            foreach (var line in rows.Skip(1))
            {
                text.Append("   ").AppendLine(palette.Faint(line));
            }

            foreach (var line in TextBlock.Lines(target.Description ?? "", width - 4))
            {
                text.Append("    ").AppendLine(line);
            }
        }

        static string Title(ExecutableTarget target) => target.IsDefault ? $"{target.Name} (default)" : target.Name;
    }
}
