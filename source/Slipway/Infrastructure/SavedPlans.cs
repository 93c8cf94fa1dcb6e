using System.Text.Json;
using Slipway.Files;
using Slipway.Images;
using Slipway.Releases;

namespace Slipway.Infrastructure;

/// <summary>The plans of a commit that were kept to be applied.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Configuration">The identity of the Terraform files, which may differ from the commit's while somebody tries something.</param>
/// <param name="At">When they were made.</param>
/// <param name="Plans">The plans, in the order in which they are applied.</param>
public sealed record SavedPlans(CommitId Commit, Digest Configuration, DateTimeOffset At, IReadOnlyList<SavedPlan> Plans)
{
    private const string List = "plans.json";

    /// <summary>The folders whose plans were applied; a plan is applied once.</summary>
    public IReadOnlyList<string> Applied { get; init; } = [];

    /// <summary>Keeps the plans that change something, and no other file of Terraform: it holds values of the state.</summary>
    internal void Keep(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.tfplan").Where(x => Plans.All(y => y.File != Path.GetFileName(x) || y.Plan.IsEmpty)))
        {
            File.Delete(file);
        }

        Write(folder);
    }

    /// <summary>Replaces the list in the folder.</summary>
    internal void Write(string folder) => AtomicFile.Write(Path.Combine(folder, List), JsonSerializer.SerializeToUtf8Bytes(this, InfrastructureJson.Default.SavedPlans));

    /// <summary>Reads what was kept.</summary>
    /// <exception cref="UserError">Nothing was, or it is damaged.</exception>
    internal static SavedPlans Read(string folder)
    {
        var file = Path.Combine(folder, List);
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), InfrastructureJson.Default.SavedPlans) ?? throw new JsonException("it is null");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserError("there is no saved plan", "plan first, and look at it: ./build.sh TerraformPlan", exception);
        }
        catch (JsonException exception)
        {
            throw new UserError($"{file}:{exception.LineNumber + 1} is damaged", "plan again: ./build.sh TerraformPlan", exception);
        }
    }
}
