using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Pipeline.Tests;

/// <summary>From a commit to production, through build.sh, as a user would.</summary>
public sealed class A_commit(Clone clone) : IClassFixture<Clone>
{
    [Fact(Explicit = true)]
    public async Task runs_on_all_targets_with_one_image()
    {
        await clone.Reset();

        var status = await clone.Status();

        status.Select(x => x.GetProperty("target").GetString()).ShouldBe(["goerli", "mainnet", "bsc"]);
        status.Select(x => x.GetProperty("health").GetString()).ShouldAllBe(x => x == "Healthy");
        status.Select(x => x.GetProperty("image").GetString()).Distinct().ShouldHaveSingleItem();
        status[1].GetProperty("approvedBy")[0].GetString().ShouldBe("Some Body");
    }

    [Fact(Explicit = true)]
    public async Task that_was_delivered_is_not_delivered_again()
    {
        await clone.Reset();
        var before = await File.ReadAllTextAsync(Path.Combine(clone.Local, "ledger.jsonl"), TestContext.Current.CancellationToken);

        (await clone.Build("PromoteProd", "--approve")).Succeeded();

        (await File.ReadAllTextAsync(Path.Combine(clone.Local, "ledger.jsonl"), TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact(Explicit = true)]
    public async Task whose_gates_were_passed_by_other_jobs_becomes_the_same_release()
    {
        await clone.Reset();
        var release = (await clone.Releases())[0];
        var elsewhere = new Dictionary<string, string> { ["XDG_CACHE_HOME"] = Path.Combine(clone.Root, ".nuke", "temp", "another cache") };

        var result = await clone.Build(elsewhere, ["Restore", "Compile", "Publish", "DockerPush", "--skip"]);

        result.Succeeded().Output.ShouldContain($"Release: {release}");
        File.Delete(Path.Combine(clone.Root, ".nuke", "temp", "evidence", "Lint.json"));
        await Change("Something that no gate has seen");
        (await clone.Build(elsewhere, ["Restore", "Compile", "Publish", "DockerPush", "--skip"])).Failed(1, "Test.json is no evidence");
    }

    [Fact(Explicit = true)]
    public async Task does_not_reach_production_without_an_approval()
    {
        await clone.Reset();
        var before = await clone.Running();
        await Change("Something new");

        var result = await clone.Build("PromoteProd");

        result.Failed(3, "needs 1 approval", "approve it: ./build.sh PromoteProd --release sha256:");
        (await clone.Running()).Skip(1).ShouldBe(before.Skip(1));
    }

    [Fact(Explicit = true)]
    public async Task whose_port_is_taken_says_so_and_changes_nothing()
    {
        await clone.Reset();
        (await clone.Build("Teardown")).Succeeded();
        using (var other = new TcpListener(IPAddress.Loopback, clone.PortOf("bsc")))
        {
            other.Start();

            (await clone.Build("PromoteProd", "--approve")).Failed(1, $"bsc: port {clone.PortOf("bsc")}", "--port-offset");
        }

        (await clone.Running())[1].ShouldBe("mainnet Empty -");
        (await clone.Build("PromoteProd", "--approve")).Succeeded();
    }

    [Fact(Explicit = true)]
    public async Task once_sealed_is_deployed_as_it_was_sealed_whatever_lies_in_the_folder()
    {
        await clone.Reset();
        await Change("The commit that is sealed");
        (await clone.Build("DeployDev")).Succeeded();
        var sealedRelease = (await clone.Status())[0].GetProperty("release").GetString()!;
        clone.Edit("deploy/environments/prod-mainnet.yaml", text => text.Replace("network: mainnet", "network: elsewhere", StringComparison.Ordinal));

        (await clone.Build("PromoteProd", "--release", sealedRelease, "--approve")).Succeeded();

        (await clone.Status()).Select(x => x.GetProperty("release").GetString()).ShouldBe([sealedRelease, sealedRelease, sealedRelease]);
    }

    [Fact(Explicit = true)]
    public async Task whose_build_is_killed_arrives_with_the_next_one()
    {
        await clone.Reset();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            // Where it is killed differs: what compiles is long before the instances, what only deploys is among them.
            await ChangeService($"Attempt {attempt}");
            await clone.BuildAndKill(TimeSpan.FromSeconds(1 + (attempt * 4)), "PromoteProd", "--approve");
            await Change($"Attempt {attempt} without a compiler");
            await clone.BuildAndKill(TimeSpan.FromSeconds(2 + (attempt * 2)), "PromoteProd", "--approve");
        }

        (await clone.Build("PromoteProd", "--approve")).Succeeded();

        (await clone.Running()).Select(x => x.Split(' ')[1]).ShouldAllBe(x => x == "Healthy");
        ProcessesOf(clone).Count.ShouldBe(3);
        Directory.EnumerateFiles(clone.Local, "*.new", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task built_twice_at_once_arrives_once()
    {
        await clone.Reset();
        await Change("Two at once");

        var results = await Task.WhenAll(clone.Build("PromoteProd", "--approve"), clone.Build("PromoteProd", "--approve"));

        foreach (var result in results)
        {
            result.Succeeded();
        }

        ProcessesOf(clone).Count.ShouldBe(3);
    }

    [Fact(Explicit = true)]
    public async Task leaves_its_secrets_nowhere()
    {
        await clone.Reset();
        var output = (await clone.Build("PromoteProd", "--approve", "--verbosity", "verbose")).Succeeded().Output;

        var secrets = File.ReadLines(Path.Combine(clone.Root, "deploy", "local-secrets.yaml"))
            .Where(x => x.StartsWith("ref+", StringComparison.Ordinal))
            .Select(x => x[(x.IndexOf(": ", StringComparison.Ordinal) + 2)..])
            .ToList();
        secrets.Count.ShouldBe(6);
        var places = Directory.EnumerateFiles(Path.Combine(clone.Root, ".nuke"), "*", SearchOption.AllDirectories)
            .Select(x => (Place: x, Text: Encoding.Latin1.GetString(File.ReadAllBytes(x))))
            .Concat(ProcessesOf(clone).Select(x => (Place: $"the arguments of {x.Key}", Text: x.Value)))
            .Append((Place: "the output", Text: output));
        places.Where(x => secrets.Any(secret => x.Text.Contains(secret, StringComparison.Ordinal))).Select(x => x.Place).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task builds_the_same_image_again()
    {
        await clone.Reset();

        (await clone.Build("VerifyImage")).Succeeded().Output.ShouldContain("Rebuilt: the same");
    }

    [Fact(Explicit = true)]
    public async Task that_was_torn_down_leaves_no_process()
    {
        await clone.Reset();

        (await clone.Build("Teardown")).Succeeded();

        ProcessesOf(clone).ShouldBeEmpty();
        (await clone.Running()).ShouldBe(["goerli Empty -", "mainnet Empty -", "bsc Empty -"]);
    }

    private static Dictionary<string, string> ProcessesOf(Clone clone) => Directory.EnumerateDirectories("/proc")
        .Where(x => Path.GetFileName(x).All(char.IsAsciiDigit))
        .Select(x => (Pid: Path.GetFileName(x), Arguments: ArgumentsOf(x)))
        .Where(x => x.Arguments.Contains($"{clone.Root}/.nuke/local/", StringComparison.Ordinal))
        .ToDictionary(x => x.Pid, x => x.Arguments);

    private static string ArgumentsOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (IOException)
        {
            // It ended since it was listed.
            return "";
        }
    }

    // Another commit, another image: it costs no compiling.
    private async Task Change(string what)
    {
        clone.Edit("README.md", text => $"{text}\n{what}.\n");
        await clone.Commit(what);
    }

    private async Task ChangeService(string what)
    {
        clone.Edit("source/Listener/Program.cs", text => $"// {what}\n{text}");
        await clone.Commit(what);
    }
}
