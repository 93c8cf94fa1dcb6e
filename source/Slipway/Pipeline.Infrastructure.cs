using System.Text.Json;
using Serilog;
using Slipway.Caching;
using Slipway.Files;
using Slipway.Gates;
using Slipway.Images;
using Slipway.Infrastructure;
using Slipway.Infrastructure.Internal;
using Slipway.Promotion;
using Slipway.Sources;

namespace Slipway;

/// <content>The infrastructure: what it is, what would change, and changing it.</content>
public sealed partial class Pipeline
{
    private const string ValidateGate = "TerraformValidate";

    private string InfrastructureFolder => Path.Combine(temporary, "infrastructure");

    private string PlansFolder => Path.Combine(InfrastructureFolder, "plans");

    /// <summary>Formats the Terraform files, or names those that need it.</summary>
    /// <param name="fix">Whether they are formatted.</param>
    /// <exception cref="UserError">Some need it, and are not to be formatted.</exception>
    public Task TerraformFormat(bool fix) => run.Step(async cancellation =>
    {
        var formatting = new Formatting(await Terraform.Find(cancellation), checkout.Root, options.Infrastructure.Root);
        var files = fix ? await formatting.Fix(cancellation) : await formatting.Check(cancellation);
        if (files.Count > 0 && !fix)
        {
            throw new UserError(Lines($"{files.Count} files are not formatted:", files.Select(x => x.File)), "format them: ./build.sh TerraformFormat --fix");
        }

        run.Report(("Files formatted", $"{files.Count}"));
    });

    /// <summary>Validates modules and live folders, and runs their tests.</summary>
    /// <param name="work">What they depend on.</param>
    public Task TerraformValidate(Work work) => Pass(ValidateGate, async (tree, cancellation) =>
        new TerraformGate(work, tree, Configuration.Read(tree, options.Infrastructure.Root), await Terraform.Find(cancellation), InfrastructureFolder).Checks);

    /// <summary>Whether the infrastructure can be validated on this machine: Terraform is there, and the providers can be fetched. A line says why when it cannot.</summary>
    /// <param name="work">What the validation depends on.</param>
    public bool CanValidateInfrastructure(Work work) => run.Await(async cancellation =>
    {
        var obstacle = Terraform.IsThere ? await Obstacle(work, cancellation) : "there is no Terraform on the PATH";
        if (obstacle is not null)
        {
            Log.Warning("{Gate:l} is left out, and the release will have no evidence of it: {Obstacle:l}", ValidateGate, obstacle);
        }

        return obstacle is null;
    });

    /// <summary>Plans the live folders, shows what would change, and keeps the plans to be applied; those of a pull request are only shown.</summary>
    /// <exception cref="UserError">A folder could not be planned; all of these are named.</exception>
    public Task TerraformPlan() => run.Step(async cancellation =>
    {
        var (tree, order, terraform) = await Infrastructure(cancellation);
        var states = States(tree, terraform);
        Remove(PlansFolder);
        var plans = await new Planner(states, order, PlansFolder).Plan(Meant(order), cancellation);
        var shown = plans.Select(x => x.Plan).ToList();
        await Show(shown, cancellation);

        var commit = (await checkout.Head(cancellation)).Id;
        var report = new InfrastructureReport(InfrastructureReport.CurrentSchema, PullRequests.PullRequestHead.Find(Environment.GetEnvironmentVariable("GITHUB_EVENT_PATH")) ?? commit, shown);
        AtomicFile.Write(Path.Combine(InfrastructureFolder, "report", InfrastructureReport.File), JsonSerializer.SerializeToUtf8Bytes(report, InfrastructureJson.Default.InfrastructureReport));
        run.Report(("Plan", Sum(shown)));
        if (shown.Where(x => x.Errors.Count > 0).ToList() is { Count: > 0 } failed)
        {
            Remove(PlansFolder);
            throw new UserError(Lines($"{failed.Count} folders could not be planned:", failed.SelectMany(x => x.Errors.Select(y => $"{x.Folder}: {y}"))), "mend what is named");
        }

        var isShownAlone = Environment.GetEnvironmentVariable("GITHUB_EVENT_NAME") == "pull_request";
        new SavedPlans(commit, InfrastructureIn(tree), DateTimeOffset.UtcNow, isShownAlone ? [] : plans).Keep(PlansFolder);
    });

    /// <summary>Applies the plans that were kept and approved.</summary>
    /// <exception cref="UserError">They are not of this commit, or out of date, or applying fails.</exception>
    /// <exception cref="PromotionDenied">They are not approved, not of the main branch, or destroy what is protected.</exception>
    public Task TerraformApply() => run.WholeStep(async cancellation =>
    {
        var (tree, order, terraform) = await Infrastructure(cancellation);
        var saved = SavedPlans.Read(PlansFolder);
        if (saved.Plans.All(x => x.Plan.IsEmpty || x.File.Length == 0))
        {
            run.Report(("Applied", saved.Applied.Count == 0
                ? "nothing: the plan has nothing to do"
                : throw new UserError($"this plan was applied already: {string.Join(", ", saved.Applied)}", "plan again: ./build.sh TerraformPlan")));
            return;
        }

        var reference = Environment.GetEnvironmentVariable("GITHUB_REF") ?? await checkout.Branch(cancellation);
        await new ApplyRules(options.Infrastructure, checkout, reference).Require(saved, InfrastructureIn(tree), cancellation);
        var states = States(tree, terraform);
        var applier = new Applier(states, order, PlansFolder);
        await applier.RequireCurrent(saved, cancellation);
        var approvedBy = await Approved([.. saved.Plans.Select(x => x.Plan)], cancellation);
        await applier.Apply(saved, cancellation);
        run.Report(("Applied", Sum(saved.Plans.Select(x => x.Plan))), ("Approved by", approvedBy), ("Destroyed because", options.Infrastructure.AllowDestroy ? options.Infrastructure.Reason ?? "" : ""));
    });

    /// <summary>Compares the infrastructure with the configuration.</summary>
    /// <exception cref="UserError">They differ; what differs is named.</exception>
    public Task TerraformDrift() => run.Step(async cancellation =>
    {
        var (tree, order, terraform) = await Infrastructure(cancellation);
        var states = States(tree, terraform);
        var drift = await new DriftCheck(states, order, Path.Combine(InfrastructureFolder, "drift")).Find(Meant(order), cancellation);
        if (drift.Count > 0)
        {
            throw new UserError(Lines($"{drift.Count} differences between the infrastructure and its configuration:", drift), "change it back, or plan and apply: ./build.sh TerraformPlan");
        }

        run.Report(("Drift", "none"));
    });

    /// <summary>Makes what everything else needs, once: the bucket of states, then the identity of workflows. What is there already stays.</summary>
    /// <exception cref="UserError">It fails; run again, it goes on from there.</exception>
    /// <exception cref="PromotionDenied">Nobody has approved it.</exception>
    public Task Bootstrap() => run.WholeStep(async cancellation =>
    {
        var (tree, order, terraform) = await Infrastructure(cancellation);
        var first = order.Folders.FirstOrDefault(x => x.Name == options.Infrastructure.StateFolder)
            ?? throw new UserError($"there is no live folder {options.Infrastructure.StateFolder}", "it makes the bucket of states; name it in InfrastructureOptions");
        var bucket = new Bootstrap(terraform, tree, first, Backend(tree), Path.Combine(local, "bootstrap"));
        if (await bucket.Plan(cancellation) is { } plan)
        {
            await Show([plan], cancellation);
            await Approved([plan], cancellation);
            await bucket.Apply(cancellation);
        }

        var states = States(tree, terraform);
        var folder = Path.Combine(InfrastructureFolder, "bootstrap");
        var plans = await new Planner(states, order, folder).Plan([.. order.Folders.Where(x => options.Infrastructure.FirstFolders.Contains(x.Name))], cancellation);
        await Show([.. plans.Select(x => x.Plan)], cancellation);
        if (plans.Any(x => !x.Plan.IsEmpty))
        {
            await Approved([.. plans.Select(x => x.Plan)], cancellation);
            await new Applier(states, order, folder).Apply(new SavedPlans((await checkout.Head(cancellation)).Id, InfrastructureIn(tree), DateTimeOffset.UtcNow, plans), cancellation);
        }

        run.Report(("States", Backend(tree).Bucket), ("Made", Sum(plans.Select(x => x.Plan))));
    });

    private static string Sum(IEnumerable<FolderPlan> plans) => PlanTable.InWords(new FolderPlan("", [.. plans.SelectMany(x => x.Changes)]));

    private static async Task Show(IReadOnlyList<FolderPlan> plans, CancellationToken cancellation)
    {
        foreach (var line in PlanTable.Of(plans))
        {
            await Console.Out.WriteLineAsync(line.AsMemory(), cancellation);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<string?> Obstacle(Work work, CancellationToken cancellation)
    {
        var tree = await checkout.Read(cancellation);
        var gate = new TerraformGate(work, tree, Configuration.Read(tree, options.Infrastructure.Root), await Terraform.Find(cancellation), InfrastructureFolder);
        return Terraform.HasForeignProviders || gate.HasPassed(cache, ValidateGate) ? null : await gate.Obstacle(cancellation);
    }

    private async Task<string> Approved(IReadOnlyList<FolderPlan> plans, CancellationToken cancellation)
    {
        var review = (await adapters.Value).PlanReview;
        return await review.ApprovedBy(plans, cancellation) is { Count: > 0 } people
            ? string.Join(", ", people)
            : throw new PromotionDenied("nobody has approved this plan of the infrastructure", review.HowToApprove);
    }

    private async Task<(SourceTree Tree, LiveOrder Order, Terraform Terraform)> Infrastructure(CancellationToken cancellation)
    {
        var tree = await checkout.Read(cancellation);
        return (tree, LiveOrder.Of(Configuration.Read(tree, options.Infrastructure.Root)), await Terraform.Find(cancellation));
    }

    private List<ConfigurationFolder> Meant(LiveOrder order)
    {
        var name = options.Infrastructure.Folder.Trim('/');
        return order.Folders.Where(x => name.Length == 0 || x.Name == name || x.Name.StartsWith($"{name}/", StringComparison.Ordinal)).ToList() is { Count: > 0 } meant
            ? meant
            : throw new UserError($"there is no live folder {name}", $"name one of {string.Join(", ", order.Folders.Select(x => x.Name))}, or what several begin with");
    }

    private LiveStates States(SourceTree tree, Terraform terraform) => new(terraform, tree.Root, Backend(tree), Path.Combine(InfrastructureFolder, "live"), options.Infrastructure.Unread);

    private StateBackend Backend(SourceTree tree) => StateBackend.Read(Path.Combine(tree.Root, options.Infrastructure.Root, "live", StateBackend.File));

    private Digest InfrastructureIn(SourceTree tree) => tree.Where(x => x.StartsWith($"{options.Infrastructure.Root}/", StringComparison.Ordinal) && !x.EndsWith(".terraform.lock.hcl", StringComparison.Ordinal)).Hash;
}
