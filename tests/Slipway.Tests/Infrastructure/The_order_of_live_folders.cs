using Slipway.Infrastructure;

namespace Slipway.Tests.Infrastructure;

public sealed class The_order_of_live_folders : IDisposable
{
    private readonly AConfiguration configuration = new();

    private IReadOnlyList<string> Findings => [.. LiveOrder.Check(configuration.Read()).Select(x => $"{x}")];

    public void Dispose() => configuration.Dispose();

    [Fact]
    public void has_each_after_those_whose_states_it_reads()
    {
        configuration.With("dev/cluster", "dev/network", "global/dns").With("dev/network").With("global/dns", "global/state").With("global/state");

        LiveOrder.Of(configuration.Read()).Folders.Select(x => x.Name).ShouldBe(["dev/network", "global/state", "global/dns", "dev/cluster"]);
    }

    [Fact]
    public void is_refused_when_folders_read_each_other()
    {
        configuration.With("dev/a", "dev/b").With("dev/b", "dev/c").With("dev/c", "dev/a").With("dev/d", "dev/a");

        Findings.ShouldHaveSingleItem().ShouldBe("terraform/live/dev/a:0 terraform/live a cycle: dev/a reads dev/b reads dev/c reads dev/a; none of them can be the first to be applied");
        Should.Throw<UserError>(() => LiveOrder.Of(configuration.Read())).Message.ShouldContain("a cycle: dev/a");
    }

    [Fact]
    public void is_refused_when_a_folder_reads_itself()
    {
        configuration.With("dev/a", "dev/a");

        Findings.ShouldHaveSingleItem().ShouldContain("a cycle: dev/a reads dev/a;");
    }

    [Fact]
    public void is_refused_when_a_stage_reads_another()
    {
        configuration.With("dev/network").With("prod/cluster", "dev/network").With("global/dns", "prod/cluster");

        Findings.ShouldBe(
        [
            "terraform/live/global/dns/main.tf:12 terraform/live global/dns reads prod/cluster; stages share nothing but what is in global",
            "terraform/live/prod/cluster/main.tf:12 terraform/live prod/cluster reads dev/network; stages share nothing but what is in global",
        ]);
    }

    [Fact]
    public void is_refused_when_a_state_is_of_no_folder_or_nobody_can_tell_of_which()
    {
        configuration
            .With("dev/a", "dev/gone")
            .WithFile("terraform/live/dev/b/main.tf", AConfiguration.Backend("dev/b/terraform.tfstate") + """

                data "terraform_remote_state" "some" {
                  config = merge(module.platform.state, { key = "${var.stage}/network/terraform.tfstate" })
                }
                """);

        Findings.ShouldBe(
        [
            "terraform/live/dev/a/main.tf:12 terraform/live there is no live folder dev/gone, whose state is read",
            "terraform/live/dev/b/main.tf:10 terraform/live nobody can tell which state some is; write its key as a text, such as \"global/dns/terraform.tfstate\"",
        ]);
    }

    [Theory]
    [InlineData("dev/network/terraform.tfstate", "the state of dev/cluster is not kept under its own name; write backend \"s3\" with key = \"dev/cluster/terraform.tfstate\"")]
    [InlineData("", "the state of dev/cluster is not kept under its own name")]
    public void is_refused_when_two_folders_would_keep_one_state(string key, string message)
    {
        configuration.With("dev/network").WithFile("terraform/live/dev/cluster/main.tf", AConfiguration.Backend(key));

        Findings.ShouldHaveSingleItem().ShouldStartWith($"terraform/live/dev/cluster/main.tf:5 terraform/live {message}");
    }

    [Fact]
    public void is_refused_when_a_folder_has_no_backend()
    {
        configuration.WithFile("terraform/live/budget/main.tf", "module \"budget\" {\n  source = \"../../modules/budget\"\n}\n");

        Findings.ShouldHaveSingleItem().ShouldBe("terraform/live/budget:0 terraform/live budget has 0 backends; it needs one, \"s3\"");
    }

    [Fact]
    public void needs_something_live() =>
        Should.Throw<UserError>(configuration.WithFile("terraform/modules/a/main.tf", "").Read).Message.ShouldStartWith("terraform/live has no Terraform files");

    [Fact]
    public void takes_no_comment_text_or_template_for_a_block()
    {
        configuration.With("dev/network").WithFile("terraform/live/dev/cluster/main.tf", AConfiguration.Backend("dev/cluster/terraform.tfstate") + """

            # data "terraform_remote_state" "a" { key = "prod/a/terraform.tfstate" }
            // data "terraform_remote_state" "b" { key = "prod/b/terraform.tfstate" }
            /* data "terraform_remote_state" "c" { key = "prod/c/terraform.tfstate" } */
            locals {
              quoted   = "data \"terraform_remote_state\" \"d\" { ${join(", ", ["}", "\"{\""])} }"
              escaped  = "$${ { %%{"
              document = <<-EOT
                data "terraform_remote_state" "e" { key = "prod/e/terraform.tfstate" }
                EOT
              map      = { data = { key = "x" } }
            }
            data "terraform_remote_state" "f" {
              config = { key = "dev/network/terraform.tfstate" }
            }
            """);

        LiveOrder.Of(configuration.Read()).Folders.Select(x => x.Name).ShouldBe(["dev/network", "dev/cluster"]);
    }

    [Fact]
    public void knows_which_modules_a_folder_reaches_and_no_others()
    {
        configuration
            .WithFile("terraform/live/dev/dns/main.tf", AConfiguration.Backend("dev/dns/terraform.tfstate") + "\nmodule \"dns\" {\n  source = \"../../../modules/dns\"\n}\n")
            .WithFile("terraform/modules/dns/main.tf", "module \"names\" {\n  source = \"./names\"\n}\nmodule \"foreign\" {\n  source = \"somebody/names/aws\"\n}\n")
            .WithFile("terraform/modules/dns/names/main.tf", "")
            .WithFile("terraform/modules/network/main.tf", "");
        var read = configuration.Read();

        read.Reached(read.Live.Single()).ShouldBe(["terraform/live/dev/dns", "terraform/modules/dns", "terraform/modules/dns/names"]);
    }
}
