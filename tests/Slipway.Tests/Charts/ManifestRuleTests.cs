using Slipway.Charts;

namespace Slipway.Tests.Charts;

/// <summary>Each case takes the reviewed manifests of prod-bsc and breaks one thing.</summary>
public sealed class A_manifest_rule
{
    private const string Pod = "Deployment/listener-bsc spec.template.spec";
    private const string Container = Pod + ".containers[0]";
    private const string Spec = "      serviceAccountName: listener-bsc\n";
    private const string PodContext = "      securityContext:\n        runAsNonRoot: true\n";
    private const string ContainerContext = "            privileged: false\n";
    private const string Volume = "          emptyDir:\n            sizeLimit: 64Mi\n";
    private const string Digest = "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    [Theory]
    [InlineData("slipway/listener@" + Digest, "slipway/listener:1.0",
        Container + ".image image-digest: must be name@sha256:digest without a tag, is 'registry.example.com/slipway/listener:1.0'")]
    [InlineData("slipway/listener@" + Digest, "slipway/listener:1.0@" + Digest,
        Container + ".image image-digest: must be name@sha256:digest without a tag, is 'registry.example.com/slipway/listener:1.0@" + Digest + "'")]
    [InlineData("readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false",
        Container + ".securityContext.readOnlyRootFilesystem read-only-root: must be true")]
    [InlineData("              memory: 96Mi\n", "",
        Container + ".resources.requests.memory resources: must be set")]
    [InlineData("            httpGet:\n              path: /healthz/live\n              port: http\n", "",
        Container + ".livenessProbe probes: must be set, with something to ask")]
    [InlineData("              path: /healthz/live\n              port: http\n", "              path: /healthz/live\n              port: 8081\n",
        Container + ".livenessProbe.httpGet.port probes: the container has no port '8081'")]
    [InlineData("      automountServiceAccountToken: false\n", "",
        Pod + ".automountServiceAccountToken service-account-token: must be false")]
    [InlineData("\nautomountServiceAccountToken: false\n", "\n",
        "ServiceAccount/listener-bsc automountServiceAccountToken service-account-token: must be false")]
    [InlineData("      maxUnavailable: 0\n", "      maxUnavailable: 1\n",
        "Deployment/listener-bsc spec.strategy.rollingUpdate.maxUnavailable rolling-update: must be 0")]
    [InlineData("terminationGracePeriodSeconds: 30", "terminationGracePeriodSeconds: 5",
        Container + ".lifecycle.preStop.sleep.seconds rolling-update: must leave time to stop: it is 5 of 5 s")]
    [InlineData("  maxUnavailable: 1\n", "  maxUnavailable: 0\n",
        "PodDisruptionBudget/listener-bsc spec.maxUnavailable disruption-budget: must not be 0: no node could be drained")]
    [InlineData("  maxUnavailable: 1\n", "  minAvailable: 3\n",
        "PodDisruptionBudget/listener-bsc spec.minAvailable disruption-budget: must be less than the 3 replicas: no node could be drained")]
    [InlineData("      targetPort: http\n", "      targetPort: web\n",
        "Service/listener-bsc spec.ports[0].targetPort service: the pods have no port 'web'")]
    [InlineData("  selector:\n    app.kubernetes.io/name: listener\n", "  selector:\n    app.kubernetes.io/name: another\n",
        "Service/listener-bsc spec.selector service: selects no pods of the chart")]
    [InlineData("    - Egress\n", "",
        "Deployment/listener-bsc network-policy: has no NetworkPolicy for Egress that selects its pods")]
    [InlineData("    - host: bsc.listener.example.com\n      http:", "    - http:",
        "Ingress/listener-bsc spec.rules[0].host ingress: must be set")]
    [InlineData("              service:\n                name: listener-bsc\n", "              service:\n                name: another\n",
        "Ingress/listener-bsc spec.rules[0].http.paths[0].backend ingress: there is no Service 'another' with the port 'http' in the chart")]
    [InlineData("        checksum/config:", "        another/config:",
        "Deployment/listener-bsc spec.template.metadata.annotations[checksum/config] config-checksum: must be a checksum of the ConfigMap, or its changes do not reach running pods")]
    [InlineData("            - name: ASPNETCORE_HTTP_PORTS\n", "            - name: API_KEY\n",
        Container + ".env[0].value plain-secret: API_KEY must come from a Secret (secretKeyRef): its name says that it is one")]
    [InlineData("kind: ConfigMap\n", "kind: Secret\n",
        "Secret/listener-bsc no-secret-object: must not be in the chart: the deployment creates the Secret beside it")]
    public void of_this_project_names_what_breaks_it(string old, string replacement, string finding) => Check(old, replacement, finding);

    [Theory]
    [InlineData(PodContext, PodContext + "        windowsOptions:\n          hostProcess: true\n", Pod + ".securityContext.windowsOptions.hostProcess restricted: must not be a host process")]
    [InlineData(ContainerContext, ContainerContext + "            windowsOptions:\n              hostProcess: true\n", Container + ".securityContext.windowsOptions.hostProcess restricted: must not be a host process")]
    [InlineData(Spec, Spec + "      hostNetwork: true\n", Pod + ".hostNetwork restricted: must not be shared with the host")]
    [InlineData(Spec, Spec + "      hostPID: true\n", Pod + ".hostPID restricted: must not be shared with the host")]
    [InlineData(Spec, Spec + "      hostIPC: true\n", Pod + ".hostIPC restricted: must not be shared with the host")]
    [InlineData("privileged: false", "privileged: true", Container + ".securityContext.privileged restricted: must not be privileged")]
    [InlineData("                - ALL\n", "                - CHOWN\n", Container + ".securityContext.capabilities.drop restricted: must hold ALL")]
    [InlineData("                - ALL\n", "                - ALL\n              add:\n                - NET_ADMIN\n", Container + ".securityContext.capabilities.add restricted: must not hold NET_ADMIN: only NET_BIND_SERVICE is allowed")]
    [InlineData(Volume, "          hostPath:\n            path: /\n", Pod + ".volumes[0].hostPath restricted: must be one of configMap, csi, downwardAPI, emptyDir, ephemeral, persistentVolumeClaim, projected, secret")]
    [InlineData(Volume, "          nfs:\n            path: /\n            server: nfs\n", Pod + ".volumes[0].nfs restricted: must be one of configMap, csi, downwardAPI, emptyDir, ephemeral, persistentVolumeClaim, projected, secret")]
    [InlineData("              containerPort: 8080\n", "              containerPort: 8080\n              hostPort: 80\n", Container + ".ports[0].hostPort restricted: must not be set")]
    [InlineData("              path: /healthz/live\n", "              path: /healthz/live\n              host: 169.254.169.254\n", Container + ".livenessProbe.httpGet.host restricted: must not be set: it would make the node connect to any address")]
    [InlineData(PodContext, PodContext + "        appArmorProfile:\n          type: Unconfined\n", Pod + ".securityContext.appArmorProfile.type restricted: must be RuntimeDefault or Localhost")]
    [InlineData(ContainerContext, ContainerContext + "            appArmorProfile:\n              type: Unconfined\n", Container + ".securityContext.appArmorProfile.type restricted: must be RuntimeDefault or Localhost")]
    [InlineData("        checksum/config:", "        container.apparmor.security.beta.kubernetes.io/listener: unconfined\n        checksum/config:", "Deployment/listener-bsc spec.template.metadata.annotations[container.apparmor.security.beta.kubernetes.io/listener] restricted: must be runtime/default or localhost/*")]
    [InlineData(PodContext, PodContext + "        seLinuxOptions:\n          type: spc_t\n", Pod + ".securityContext.seLinuxOptions.type restricted: must be one of the container types")]
    [InlineData(ContainerContext, ContainerContext + "            seLinuxOptions:\n              user: root\n", Container + ".securityContext.seLinuxOptions.user restricted: must not be set")]
    [InlineData(ContainerContext, ContainerContext + "            seLinuxOptions:\n              role: admin\n", Container + ".securityContext.seLinuxOptions.role restricted: must not be set")]
    [InlineData(ContainerContext, ContainerContext + "            procMount: Unmasked\n", Container + ".securityContext.procMount restricted: must be Default")]
    [InlineData("          type: RuntimeDefault\n", "          type: Unconfined\n", Pod + ".securityContext.seccompProfile.type restricted: must be RuntimeDefault or Localhost")]
    [InlineData("        seccompProfile:\n          type: RuntimeDefault\n", "", Container + ".securityContext.seccompProfile.type restricted: must be RuntimeDefault or Localhost")]
    [InlineData(ContainerContext, ContainerContext + "            seccompProfile:\n              type: Unconfined\n", Container + ".securityContext.seccompProfile.type restricted: must be RuntimeDefault or Localhost")]
    [InlineData(PodContext, PodContext + "        sysctls:\n          - name: kernel.msgmax\n            value: \"1\"\n", Pod + ".securityContext.sysctls[0].name restricted: kernel.msgmax is not one of the safe ones")]
    [InlineData("            allowPrivilegeEscalation: false\n", "", Container + ".securityContext.allowPrivilegeEscalation restricted: must be false")]
    [InlineData("        runAsNonRoot: true\n", "", Container + ".securityContext.runAsNonRoot restricted: must be true")]
    [InlineData(ContainerContext, ContainerContext + "            runAsNonRoot: false\n", Container + ".securityContext.runAsNonRoot restricted: must be true")]
    [InlineData("        runAsUser: 1654\n", "        runAsUser: 0\n", Pod + ".securityContext.runAsUser restricted: must not be 0")]
    [InlineData(ContainerContext, ContainerContext + "            runAsUser: 0\n", Container + ".securityContext.runAsUser restricted: must not be 0")]
    public void of_pod_security_names_what_breaks_it(string old, string replacement, string finding) => Check(old, replacement, finding);

    [Theory]
    [InlineData("initContainers")]
    [InlineData("ephemeralContainers")]
    public void looks_at_other_containers_too(string kind)
    {
        var other = $"      {kind}:\n        - name: other\n          image: busybox\n";
        var path = $"{Pod}.{kind}[0]";

        var findings = Findings(Spec, Spec + other);

        findings.ShouldContain($"{path}.image image-digest: must be name@sha256:digest without a tag, is 'busybox'");
        findings.ShouldContain($"{path}.securityContext.capabilities.drop restricted: must hold ALL");
        findings.ShouldContain($"{path}.securityContext.allowPrivilegeEscalation restricted: must be false");
        findings.ShouldContain($"{path}.securityContext.readOnlyRootFilesystem read-only-root: must be true");
        findings.ShouldAllBe(x => x.StartsWith(path));
    }

    [Fact]
    public void asks_for_a_spread_of_the_pods()
    {
        var manifests = File.ReadAllText(Delivery.Golden("prod-bsc"));
        var start = manifests.IndexOf("      topologySpreadConstraints:", StringComparison.Ordinal);
        var end = manifests.IndexOf("      containers:", StringComparison.Ordinal);

        Findings(manifests[start..end], "").ShouldBe([$"{Pod}.topologySpreadConstraints topology-spread: must spread the pods over nodes or zones"]);
    }

    [Fact]
    public void asks_for_a_budget_for_disruptions()
    {
        var labels = "  selector:\n    matchLabels:\n      app.kubernetes.io/name: ";

        Findings($"AlwaysAllow\n{labels}listener", $"AlwaysAllow\n{labels}another").ShouldBe(
        [
            "Deployment/listener-bsc disruption-budget: has no PodDisruptionBudget that selects its pods",
            "PodDisruptionBudget/listener-bsc spec.selector disruption-budget: selects no pods of the chart",
        ]);
    }

    [Fact]
    public void asks_an_autoscaler_for_something_to_scale()
    {
        const string Autoscaler =
            """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata:
              name: listener-bsc
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: NAME }
              minReplicas: 7
              maxReplicas: 6
            ---

            """;

        Findings("---\n", Autoscaler.Replace("NAME", "another")).ShouldBe(
        [
            "HorizontalPodAutoscaler/listener-bsc spec.scaleTargetRef autoscaler: there is no Deployment/another in the chart",
            "HorizontalPodAutoscaler/listener-bsc spec.minReplicas autoscaler: must not be more than spec.maxReplicas",
        ]);
        Findings("---\n", Autoscaler.Replace("NAME", "listener-bsc").Replace("7", "2"))
            .ShouldBe(["Deployment/listener-bsc spec.replicas autoscaler: must not be set: the autoscaler sets it"]);
    }

    private static void Check(string old, string replacement, string finding) => Findings(old, replacement).ShouldBe([finding]);

    private static List<string> Findings(string old, string replacement)
    {
        var manifests = File.ReadAllText(Delivery.Golden("prod-bsc"));
        var at = manifests.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"the manifests do not hold {old}");
        var chart = RenderedChart.Parse(manifests[..at] + replacement + manifests[(at + old.Length)..]);
        return
        [
            .. from rule in ManifestRules.All
               from x in rule.Check(chart)
               select new ManifestFinding("", x.Object.Described(), x.Path, rule.Name, x.Message).ToString(),
        ];
    }
}
