using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Nuke.Common.CI;
using Nuke.Common.Completion;
using Nuke.Common.Editors;
using Nuke.Common.Help;
using Nuke.Common.Parameters;
using Nuke.Common.Plans;
using Nuke.Common.Reporting;
using Nuke.Common.Schema;

namespace Nuke.Common.Execution;

/// <summary>A run of a build from its command line to its exit code.</summary>
internal static class BuildRun
{
    /// <param name="invocation">How the build was started.</param>
    /// <param name="create">Makes the build.</param>
    /// <param name="defaultTargets">The targets that run when the user names none.</param>
    /// <returns>The exit code.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "The outermost edge of the process.")]
    public static int Execute<T>(Invocation invocation, Func<T> create, IReadOnlyList<Expression<Func<T, Target>>> defaultTargets)
        where T : NukeBuild
    {
        var context = BuildContext.Enter(invocation, typeof(T), out var scope);
        using (scope)
        {
            try
            {
                var defaults = defaultTargets.Select(expression => ExpressionValue.MemberOf(expression).Name).ToArray();
                return Execute(context, typeof(T), create, defaults);
            }
            catch (Exception exception)
            {
                return invocation.Interruption.ExitCode ?? UnhandledError.Report(exception, context);
            }
        }
    }

    private static int Execute(BuildContext context, Type buildType, Func<NukeBuild> create, IReadOnlyList<string> defaults)
    {
        context.HideVariables();
        if (context.IsHelp)
        {
            return HelpText.Show(context, WithTargets(context, create(), defaults));
        }

        if (context.CommandLine[nameof(NukeBuild.ShellCompletion)] is [var shell])
        {
            context.Console.Write(ShellScript.Of(shell));
            return 0;
        }

        var names = TargetNames.Of(buildType);
        var invoked = Invoked(context);
        var wanted = invoked.Length > 0 ? [.. invoked.Select(names.Get)] : defaults;
        var skipped = context.BuiltIn<string[]>("Skip")?.Select(names.Get).ToArray();
        context.Parameters.HideSecrets(context.Catalogue.All);
        ServerSecrets.Hide(context);
        using var console = RoutedConsole.Of(context);
        using var interruption = context.Invocation.Interruption;
        if (context.Invocation.OwnsProcess)
        {
            interruption.ListenToSignals(beforeEnd: context.Processes.KillAll);
        }

        Logging.Configure();
        if (BuildServerConfigurationGeneration.IsActive)
        {
            return Generated(context, create(), defaults);
        }

        var build = Created(context, create(), defaults);
        if (build.CheckIde || build.GenerateIde)
        {
            return build.CheckIde ? EditorFiles.Check(context) : EditorFiles.Write(context);
        }

        if (context.CommandLine[nameof(NukeBuild.ShellCompletion)] is [])
        {
            return 0;
        }

        if (wanted is [])
        {
            return HelpText.Show(context, build);
        }

        var plan = Planned(context, build, wanted, isInvoked: invoked.Length > 0);
        if (build.Plan)
        {
            new Skipping(plan).ByUser(skipped);
            PlanPreview.Show(context, plan);
            return 0;
        }

        return BuildExecution.Run(context, build, plan, skipped);
    }

    /// <summary>The command line decides, with and without the name of the option; then a variable or a file.</summary>
    private static string[] Invoked(BuildContext context)
    {
        string[] positional = [.. context.CommandLine.Targets.SelectMany(word => word.Split('+'))];
        var named = context.CommandLine["Target"];
        if (named is [])
        {
            throw new UsageError("--target names no target", "--help shows all");
        }

        return named is not null || positional is [] ? [.. positional, .. context.BuiltIn<string[]>("Target") ?? []] : positional;
    }

    private static NukeBuild WithTargets(BuildContext context, NukeBuild build, IReadOnlyList<string> defaults)
    {
        context.Targets = TargetCatalogue.Create(build);
        foreach (var target in context.Targets)
        {
            target.IsDefault = defaults.Contains(target.Name);
        }

        return build;
    }

    private static int Generated(BuildContext context, NukeBuild build, IReadOnlyList<string> defaults)
    {
        WithTargets(context, build, defaults);
        new ValueInjector(build).InjectParameters();
        new GenerateBuildServerConfigurationsAttribute { Build = build }.OnBuildCreated(context.Targets);
        return 0;
    }

    private static NukeBuild Created(BuildContext context, NukeBuild build, IReadOnlyList<string> defaults)
    {
        context.Build = build;
        build.NoLogo = context.BuiltIn<bool?>("NoLogo") ?? build.NoLogo;
        WithTargets(context, build, defaults);
        new ValueInjector(build).InjectParameters();
        SecretNotice.Begin(context, build);
        WarnOfEncrypted(context);
        context.DisabledOutputs = build.GetType().GetCustomAttributes(inherit: true).OfType<DisableDefaultOutputAttribute>()
            .Where(attribute => attribute.IsApplicable(build))
            .SelectMany(attribute => attribute.DisabledOutputs)
            .ToArray();
        SchemaFile.Update(context, build);
        ExtensionEvents.Of(build).OnBuildCreated(context.Targets);
        return build;
    }

    private static void WarnOfEncrypted(BuildContext context)
    {
        foreach (var parameter in context.Catalogue.All.Where(parameter => parameter.IsSecret))
        {
            if (context.Parameters.FindEncrypted(parameter) is { } place)
            {
                context.Problems.Add(new Problem(IsError: false, null, $"{place}: {parameter.Name} is encrypted, and only NUKE can read it: set {parameter.Variable}"));
            }
        }
    }

    private static IReadOnlyList<ExecutableTarget> Planned(BuildContext context, NukeBuild build, IReadOnlyList<string> wanted, bool isInvoked)
    {
        var targets = wanted.Distinct().Select(name => context.Targets.Single(target => target.Name == name)).ToArray();
        var plan = ExecutionPlanner.Plan(context.Targets, targets);
        foreach (var target in plan)
        {
            target.Status = ExecutionStatus.Scheduled;
            target.Invoked = isInvoked && targets.Contains(target);
        }

        build.ExecutionPlan = plan;
        return plan;
    }
}
