using Slipway.Linting;

namespace Slipway.Tests.Linting;

public sealed class Linting : IDisposable
{
    private readonly Checkout checkout = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => checkout.Dispose();

    [Fact(Explicit = true)]
    public async Task finds_nothing_in_clean_files_in_templates_and_in_files_that_are_gone()
    {
        checkout
            .With("A.cs", "namespace A;\n\npublic class B;\n")
            .With("a.md", "# A\n\nText.\n")
            .With("a.yaml", "a: 1\n")
            .With("a.sh", "#!/bin/sh\necho \"$1\"\n")
            .With("deploy/listener/templates/a.yaml", "{{- if .Values.a }}\na:   1\n{{- end }}\n");

        (await checkout.All.Check([.. checkout.Files, "gone.cs", "gone.yaml", "gone"], Cancellation)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task names_file_line_rule_and_message_of_each_finding()
    {
        checkout
            .With("source/A.cs", "namespace A;\n\npublic class  B;\n")
            .With("docs/a b.md", "# A\n\nText.\n\n\n\nText.\n")
            .With("a.json", "{\n  \"a\":1\n}\n")
            .With(".ci/run", "#!/usr/bin/env bash\necho $1\n");

        var findings = await checkout.All.Check(checkout.Files, Cancellation);

        string.Join('\n', findings).ShouldBe(
            """
            .ci/run:2 shellcheck/SC2086 Double quote to prevent globbing and word splitting.
            a.json:2 prettier/format is the first line that prettier would write otherwise
            docs/a b.md:5 markdownlint/MD012/no-multiple-blanks Multiple consecutive blank lines [Expected: 1; Actual: 2]
            docs/a b.md:6 markdownlint/MD012/no-multiple-blanks Multiple consecutive blank lines [Expected: 1; Actual: 3]
            source/A.cs:3 dotnet-format/WHITESPACE Fix whitespace formatting. Delete 1 characters.
            """);
    }

    [Fact(Explicit = true)]
    public async Task mends_what_can_be_mended_and_leaves_the_rest()
    {
        checkout
            .With("A.cs", "namespace A;\n\npublic class  B;")
            .With("a.md", "# A\n\n\nText.\n\n# B\n")
            .With("a.yaml", "a:   1\n")
            .With("a.sh", "#!/bin/sh\necho $1\n");

        var left = await checkout.All.Fix(checkout.Files, Cancellation);

        left.Select(x => $"{x.File}:{x.Line} {x.Rule}").ShouldBe(["a.md:5 markdownlint/MD025/single-title", "a.sh:2 shellcheck/SC2086"]);
        checkout.Read("A.cs").ShouldBe("namespace A;\n\npublic class B;\n");
        checkout.Read("a.md").ShouldBe("# A\n\nText.\n\n# B\n");
        checkout.Read("a.yaml").ShouldBe("a: 1\n");
    }

    [Fact(Explicit = true)]
    public async Task places_a_syntax_error_in_yaml_and_json()
    {
        checkout.With("a.yaml", "a: 1\nb: {\n").With("b.json", "{\n  \"a\": ,\n}\n");

        var findings = await checkout.Prettier.Check(checkout.Files, Cancellation);

        findings.Select(x => $"{x.File}:{x.Line} {x.Rule}").ShouldBe(["a.yaml:3 prettier/syntax", "b.json:2 prettier/syntax"]);
    }

    [Fact(Explicit = true)]
    public async Task judges_many_scripts_alike()
    {
        var script = "#!/bin/bash\n" + string.Concat(Enumerable.Range(0, 30).Select(x => $"name{x}() {{ local a={x}; echo \"$a\" | tr a b; }}\n")) + "echo $1\n";
        for (var i = 0; i < 3; i++)
        {
            checkout.With($"{i}.sh", script);
        }

        var findings = await checkout.Shellcheck.Check(checkout.Files, Cancellation);

        findings.Where(x => x.Rule == "shellcheck/SC2086").Select(x => $"{x.File}:{x.Line}").ShouldBe(Enumerable.Range(0, 3).Select(x => $"{x}.sh:32"));
    }

    [Fact(Explicit = true)]
    public async Task states_the_versions_that_the_lock_file_pins()
    {
        var versions = await Task.WhenAll(checkout.All.Select(async x => $"{x.Name} {await x.Version(Cancellation)}"));

        versions.ShouldContain("markdownlint 0.40.0");
        versions.ShouldContain("shellcheck 0.3.3");
    }
}
