using Slipway.Images;
using Slipway.Promotion;
using Slipway.Sources;

namespace Slipway.Infrastructure;

/// <summary>What may be applied at all.</summary>
/// <param name="options">What the build tells.</param>
/// <param name="checkout">What is checked out.</param>
/// <param name="reference">The branch that the build is about, such as <c>refs/heads/main</c>; none when it is of no branch.</param>
internal sealed class ApplyRules(InfrastructureOptions options, Checkout checkout, string? reference)
{
    /// <summary>Refuses plans of another commit, of another branch, of files that nobody committed, and those that destroy what is protected.</summary>
    /// <exception cref="UserError">The plans are not of what is checked out.</exception>
    /// <exception cref="PromotionDenied">They may not be applied.</exception>
    public async Task Require(SavedPlans saved, Digest configuration, CancellationToken cancellation)
    {
        var head = (await checkout.Head(cancellation)).Id;
        if (saved.Commit != head || saved.Configuration != configuration)
        {
            throw new UserError(
                $"the plan is of {(saved.Commit != head ? $"commit {saved.Commit.Short}, and {head.Short} is checked out" : $"other files below {options.Root}")}",
                "plan what is checked out: ./build.sh TerraformPlan");
        }

        if (await Uncommitted(cancellation) is { Length: > 0 } file)
        {
            throw new PromotionDenied($"{file} is not committed: what nobody could review is not applied", $"commit it, and bring it to {options.Branch}");
        }

        if (reference != $"refs/heads/{options.Branch}")
        {
            throw new PromotionDenied($"this is {reference ?? "no branch"}: only {options.Branch} is applied", $"bring the change to {options.Branch}, and plan there");
        }

        var lost = saved.Plans.SelectMany(x => x.Plan.Changes.Where(y => y.Destroys && options.Protected.Contains(y.Type)).Select(y => $"  {x.Folder}: {y}")).ToList();
        if (lost.Count > 0 && (!options.AllowDestroy || string.IsNullOrWhiteSpace(options.Reason)))
        {
            throw new PromotionDenied(
                string.Join(Environment.NewLine, ["the plan destroys what is protected:", .. lost]),
                options.AllowDestroy ? "say why: --reason \"…\"" : "if it has to be: --allow-destroy --reason \"…\"");
        }
    }

    private async Task<string> Uncommitted(CancellationToken cancellation)
    {
        var changed = await checkout.Changes(options.Root, cancellation);
        return changed.FirstOrDefault(x => Path.GetFileName(x) != ".terraform.lock.hcl") ?? "";
    }
}
