using Slipway.Linting;
using Slipway.Tools;

namespace Slipway.Infrastructure;

/// <summary>The format of Terraform files, as <c>terraform fmt</c> has it.</summary>
/// <param name="terraform">Looks, and mends.</param>
/// <param name="root">The root of the checkout.</param>
/// <param name="folder">Where the files are, from the root.</param>
internal sealed class Formatting(Terraform terraform, string root, string folder)
{
    // Exit code of 'terraform fmt -check' when a file would be changed.
    private const int Differs = 3;

    /// <summary>The files that are formatted otherwise.</summary>
    public Task<IReadOnlyList<Finding>> Check(CancellationToken cancellation) => Format(["-check"], "is not formatted; ./build.sh TerraformFormat --fix mends it", cancellation);

    /// <summary>Formats them.</summary>
    /// <returns>The files that were changed.</returns>
    public Task<IReadOnlyList<Finding>> Fix(CancellationToken cancellation) => Format([], "formatted", cancellation);

    private async Task<IReadOnlyList<Finding>> Format(IEnumerable<string> options, string message, CancellationToken cancellation)
    {
        var result = await terraform.At(root, ["fmt", "-recursive", "-no-color", .. options, folder]).TryRun(cancellation);
        return result.ExitCode is 0 or Differs
            ? [.. result.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(x => new Finding(x.Replace('\\', '/'), 1, "terraform/fmt", message))]
            : throw new UserError(
                $"the files below {folder} cannot be read{Environment.NewLine}{result.LastLines(20).Indented()}",
                "mend what is named: it is no Terraform");
    }
}
