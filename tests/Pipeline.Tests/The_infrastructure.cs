namespace Pipeline.Tests;

/// <summary>With the real Terraform and the real schemas of AWS, and a folder in the place of S3: begun from nothing, planned, applied, compared.</summary>
[Collection(nameof(OneClone))]
public sealed class The_infrastructure(Clone clone) : IAsyncLifetime
{
    private const string State = "global%2Fstate%2Fterraform.tfstate";

    private readonly TerraformOffline terraform = new(clone);

    private string Plans => Path.Combine(clone.Root, ".nuke", "temp", "infrastructure", "plans");

    public async ValueTask InitializeAsync()
    {
        // It is made for every test, also where none is run.
        if (TestContext.Current.Test?.TestCase is not null)
        {
            await terraform.Prepare();
            await clone.Ready();
            Directory.CreateDirectory(Plans);
            Directory.Delete(Plans, recursive: true);
            await clone.Git("checkout", "--quiet", "-B", "main");
        }
    }

    public ValueTask DisposeAsync()
    {
        terraform.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact(Explicit = true)]
    public async Task is_begun_from_nothing_and_applied_as_it_was_planned_until_all_of_it_stands()
    {
        (await terraform.Build("Bootstrap")).Failed(3, "nobody has approved", "create module.state.aws_s3_bucket.state");
        terraform.States.ShouldBeEmpty();
        (await terraform.Build("Bootstrap", "--approve")).Succeeded();
        terraform.States.ShouldBe(["global%2Fci-identity%2Fterraform.tfstate", State]);
        (await terraform.Build("Bootstrap")).Succeeded().Output.ShouldContain("nothing to do");

        (await terraform.Build("TerraformApply", "--approve")).Failed(1, "there is no saved plan");
        (await terraform.Build("TerraformPlan")).Succeeded().Output.ShouldContain("waits for dev/network, which was never applied");
        var kept = await Copy(Plans);
        (await terraform.Build("TerraformApply")).Failed(3, "nobody has approved");
        (await terraform.Build("TerraformApply", "--approve")).Succeeded();
        (await terraform.Build("TerraformApply", "--approve")).Failed(1, "this plan was applied already");

        foreach (var (name, content) in kept)
        {
            await File.WriteAllBytesAsync(Path.Combine(Plans, name), content, TestContext.Current.CancellationToken);
        }

        (await terraform.Build("TerraformApply", "--approve")).Failed(1, "nothing of it was applied", "dev/network: its state has moved on since the plan");

        // The cluster has waited for the network, and what has waited for the cluster waits on.
        var next = (await terraform.Build("TerraformPlan")).Succeeded().Output;
        next.ShouldContain("dev/network: nothing to do");
        next.ShouldMatch(@"dev/cluster: \d+ to create");
        next.ShouldContain("waits for dev/cluster, which was never applied");
        (await terraform.Build("TerraformDrift", "--folder", "dev/network")).Succeeded();
        (await terraform.Build("TerraformDrift", "--folder", "dev")).Failed(1, "dev/cluster: was never applied");

        // What main has, and no other files: a plan of something else is never applied.
        clone.Edit("terraform/modules/network/main.tf", text => text.Replace("enable_dns_hostnames", "enable_dns_hostnames ", StringComparison.Ordinal));
        (await terraform.Build("TerraformApply", "--approve")).Failed(1, "the plan is of other files below terraform");
        await clone.Git("checkout", "--quiet", "-B", "feature", "--force");
        await clone.GoBack();
        (await terraform.Build("TerraformApply", "--approve")).Failed(3, "this is refs/heads/feature: only main is applied");
        await clone.Git("checkout", "--quiet", "-B", "main");

        var live = Directory.EnumerateFiles(Path.Combine(clone.Root, "terraform", "live"), "main.tf", SearchOption.AllDirectories).Count();
        for (var round = 0; terraform.States.Count < live; round++)
        {
            round.ShouldBeLessThan(4, string.Join(", ", terraform.States));
            (await terraform.Build("TerraformApply", "--approve")).Succeeded();
            (await terraform.Build("TerraformPlan")).Succeeded();
        }

        (await terraform.Build("TerraformApply")).Succeeded().Output.ShouldContain("the plan has nothing to do");
        (await terraform.Build("TerraformDrift")).Succeeded();

        await LoseTheDatabase();
    }

    [Fact(Explicit = true)]
    public async Task with_a_mistake_is_refused_with_file_and_line()
    {
        (await terraform.Build("TerraformValidate")).Succeeded();

        clone.Edit("terraform/modules/budget/main.tf", text => $"{text}\nresource \"aws_sns_topic\" \"wrong\" {{\n  nam = \"x\"\n}}\n");
        clone.Edit("terraform/live/global/dns/main.tf", text => $"{text}\ndata \"terraform_remote_state\" \"round\" {{\n  backend = \"s3\"\n  config  = merge(module.platform.state, {{ key = \"dev/cluster/terraform.tfstate\" }})\n}}\n");
        clone.Edit("terraform/modules/secrets/main.tf", text => text.Replace("\n  ", "\n    ", StringComparison.Ordinal));
        clone.Edit("terraform/live/dev/network/main.tf", text => System.Text.RegularExpressions.Regex.Replace(text, @"(?m)^\s+name\s+=.*\n", ""));

        var result = await terraform.Build("TerraformValidate");

        result.Failed(
            1,
            "terraform/modules/budget/main.tf:",
            "Unsupported argument: An argument named \"nam\" is not expected here.",
            "global/dns reads dev/cluster; stages share nothing but what is in global",
            "a cycle: ",
            "terraform/modules/secrets/main.tf:1 terraform/fmt",
            "terraform/live/dev/network/main.tf:",
            "Missing required argument");
        (await terraform.Build("TerraformPlan")).Failed(1, "a cycle: ");
        (await terraform.Build("TerraformFormat")).Failed(1, "terraform/modules/secrets/main.tf");
        (await terraform.Build("TerraformFormat", "--fix")).Succeeded();
        (await terraform.Build("TerraformFormat")).Succeeded();
    }

    [Fact(Explicit = true)]
    public async Task without_a_login_is_not_planned_and_keeps_nothing()
    {
        var nobody = new Dictionary<string, string>
        {
            ["AWS_ACCESS_KEY_ID"] = "",
            ["AWS_CONFIG_FILE"] = "/dev/null",
            ["AWS_EC2_METADATA_DISABLED"] = "true",
            ["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null",
        };

        (await clone.Build(nobody, ["TerraformPlan"])).Failed(1, "could not be planned", "No valid credential sources found");

        (await clone.Build("TerraformApply", "--approve")).Failed(1, "there is no saved plan");
        (await clone.Git("status", "--porcelain")).Out.ShouldBeEmpty();
    }

    private async Task LoseTheDatabase()
    {
        var database = Path.Combine("terraform", "live", "dev", "database");
        clone.Edit(Path.Combine(database, "main.tf"), _ => "# The database is gone.\n");
        clone.Edit(Path.Combine(database, "outputs.tf"), _ => "");
        await clone.Commit("No database");
        (await terraform.Build("TerraformDrift", "--folder", "dev/database")).Failed(1, "dev/database: applying would destroy module.database.aws_db_instance");
        (await terraform.Build("TerraformPlan", "--folder", "dev/database")).Succeeded();

        (await terraform.Build("TerraformApply", "--approve")).Failed(3, "the plan destroys what is protected", "module.database.aws_db_instance", "--allow-destroy --reason");
        (await terraform.Build("TerraformApply", "--approve", "--allow-destroy")).Failed(3, "say why: --reason");
        var atOnce = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => terraform.Build("TerraformApply", "--approve", "--allow-destroy", "--reason", "nobody uses it")));

        var (applied, refused) = atOnce[0].ExitCode == 0 ? (atOnce[0], atOnce[1]) : (atOnce[1], atOnce[0]);
        applied.Succeeded().Output.ShouldContain("Destroyed because: nobody uses it");
        refused.Failed(1, "this plan was applied already");
    }

    private static async Task<IReadOnlyList<(string Name, byte[] Content)>> Copy(string folder)
    {
        var files = new List<(string, byte[])>();
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            files.Add((Path.GetFileName(file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)));
        }

        return files;
    }
}
