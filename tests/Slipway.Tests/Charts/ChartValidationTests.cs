using Slipway.Charts;
using Slipway.Tools;

namespace Slipway.Tests.Charts;

public sealed class The_validation_of_a_chart
{
    private const string Deployment = "listener/templates/deployment.yaml";
    private const string Container = "prod-bsc Deployment/listener-bsc spec.template.spec.containers[0]";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task finds_nothing_in_the_chart_of_this_repository()
    {
        var findings = await new ChartValidation(Delivery.Chart, Delivery.Environments).Run(await Delivery.Helm(), Cancellation);

        findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Deployment, "  revisionHistoryLimit: 3", "  revisionHistoryLimits: 3",
        "prod-bsc Deployment/listener-bsc spec.revisionHistoryLimits kubernetes-types: unknown field")]
    [InlineData(Deployment, "  revisionHistoryLimit: 3", "  revisionHistoryLimit: \"3\"",
        "prod-bsc Deployment/listener-bsc spec.revisionHistoryLimit kubernetes-types: must be an integer, is \"3\"")]
    [InlineData(Deployment, "value: \"8080\"", "value: 8080",
        Container + ".env[0].value kubernetes-types: must be a text (in quotes where YAML would see something else), is 8080")]
    [InlineData(Deployment, "apiVersion: apps/v1", "apiVersion: apps/v2",
        "prod-bsc Deployment/listener-bsc kubernetes-types: apps/v2 Deployment is not a kind of Kubernetes")]
    [InlineData(Deployment, "privileged: false", "privileged: true",
        Container + ".securityContext.privileged restricted: must not be privileged")]
    [InlineData(Deployment, "@%s", ":%s",
        Container + ".image image-digest: must be name@sha256:digest without a tag, is 'registry.example.com/slipway/listener:sha256:0e6dbc1edbb298a76a15267a7796e1e06fa4bf90547b63b8c2745fcd8a4640ca'")]
    [InlineData(Deployment, "          livenessProbe:\n            httpGet:\n              path: /healthz/live\n              port: http\n            {{- toYaml .Values.probes.liveness | nindent 12 }}\n", "",
        Container + ".livenessProbe probes: must be set, with something to ask")]
    [InlineData(Deployment, "          resources:\n            {{- toYaml .Values.resources | nindent 12 }}\n", "          resources:\n            requests:\n              {{- toYaml .Values.resources.requests | nindent 14 }}\n            limits:\n              memory: 192Mi\n",
        Container + ".resources.limits.cpu resources: must be set")]
    [InlineData("listener/templates/_config.tpl", "BLOCKCHAIN_NETWORK_NAME:", "SESSION_TOKEN: abc\nBLOCKCHAIN_NETWORK_NAME:",
        "prod-bsc ConfigMap/listener-bsc data[SESSION_TOKEN] plain-secret: SESSION_TOKEN must come from a Secret (secretKeyRef): its name says that it is one")]
    [InlineData("environments/prod-bsc.yaml", "  DB_USER: listener", "  DB_USER: listener\n  CACHE_URL: redis://cache:hunter2@cache.example.com",
        "prod-bsc ConfigMap/listener-bsc data[CACHE_URL] plain-secret: CACHE_URL must come from a Secret (secretKeyRef): it is a URL with credentials")]
    [InlineData("environments/prod-bsc.yaml", "  DB_PASSWORD: ref+awsssm:///prod/listener-bsc/DB_PASSWORD?region=eu-west-3", "  DB_PASSWORD: ref+awsssm://",
        "prod-bsc secrets.DB_PASSWORD secret-reference: must be a reference such as ref+awsssm:///dev/listener/NAME?region=eu-west-3")]
    [InlineData("environments/prod-bsc.yaml", "replicas: 3", "replica: 3",
        "prod-bsc helm-template: values don't meet the specifications of the schema(s) in the following chart(s): listener: at '': additional properties 'replica' not allowed")]
    [InlineData("environments/prod-bsc.yaml", "replicas: 3", "image:\n  repository: registry.example.com:5000/slipway/listener:1.0",
        "prod-bsc helm-template: values don't meet the specifications of the schema(s) in the following chart(s): listener: at '/image/repository': 'registry.example.com:5000/slipway/listener:1.0' does not match pattern '^([a-z0-9]+([.-][a-z0-9]+)*(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$'")]
    [InlineData("listener/templates/_image.tpl", "{{- if not $digest -}}", "{{- if false -}}",
        "prod-bsc image.digest image-digest: rendering without one must fail and say 'image.digest is missing'")]
    [InlineData("listener/templates/service.yaml", "spec:", "spec: [",
        "prod-bsc helm-template: YAML parse error on listener/templates/service.yaml: error converting YAML to JSON: yaml: line 14: did not find expected ',' or ']'")]
    [InlineData("listener/Chart.yaml", "version: 0.1.0\n", "version: one\n",
        "prod-bsc helm-template: validation: chart.metadata.version \"one\" is invalid")]
    public async Task names_environment_object_path_and_rule(string file, string old, string replacement, string finding)
    {
        using var chart = new BrokenChart(file, old, replacement);

        (await chart.Findings(Cancellation)).ShouldBe([finding]);
    }

    [Theory]
    [InlineData("", "image.digest is missing: set it to the digest of the release, sha256: and 64 hexadecimal digits")]
    [InlineData("--set image.digest=1.0", "image.digest is '1.0': expected sha256: and 64 hexadecimal digits; a tag is not accepted")]
    [InlineData("--set image.digest=sha256:00", "image.digest is 'sha256:00': expected sha256: and 64 hexadecimal digits; a tag is not accepted")]
    [InlineData("--set image.digest=DIGEST", "secret.name is missing: set it to the Secret that holds the values of 'secrets'")]
    [InlineData("--set image.digest=DIGEST,environment=", "environment is missing: dev or prod")]
    [InlineData("--set image.digest=DIGEST,ingress.host=", "ingress.host is missing: the name under which the service is reached")]
    [InlineData("--set image.digest=DIGEST --set-json networkPolicy.loadBalancerNetworks=[]", "networkPolicy.loadBalancerNetworks is missing: the networks of the load balancers that reach the service")]
    [InlineData("--set image.digest=DIGEST,config.DB_HOST=", "config.DB_HOST is missing")]
    public async Task passes_on_what_the_chart_says_when_a_value_is_missing(string values, string message)
    {
        var result = await new ToolCall(
            (await Delivery.Helm()).Program,
            ["template", "listener-bsc", Delivery.Chart, "--values", Delivery.Environment("prod-bsc").ValuesFile, .. Split(values)]).TryRun(Cancellation);

        result.ExitCode.ShouldBe(1);
        HelmMessage.Of(result).ShouldEndWith(message);
    }

    [Fact]
    public async Task has_nothing_to_say_about_the_chart_without_values()
    {
        var result = await new ToolCall((await Delivery.Helm()).Program, "lint", "--strict", Delivery.Chart).TryRun(Cancellation);

        result.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task never_shows_a_secret_that_stands_where_its_reference_should()
    {
        using var chart = new BrokenChart(
            "environments/prod-bsc.yaml", "ref+awsssm:///prod/listener-bsc/DB_PASSWORD?region=eu-west-3", "plain-hunter2");

        var findings = await chart.Findings(Cancellation);

        findings.ShouldNotBeEmpty();
        findings.ShouldAllBe(x => !x.Contains("hunter2"));
    }

    private static string[] Split(string values) =>
        values.Replace("DIGEST", Delivery.Digest.ToString()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
