{{- /* What the cluster is new enough for: Helm applies on the server, where an undeclared field is an error. */ -}}

{{- define "listener.disruptionBudgetVersion" -}}
{{- ternary "policy/v1" "policy/v1beta1" (.Capabilities.APIVersions.Has "policy/v1") -}}
{{- end }}

{{- define "listener.autoscalerVersion" -}}
{{- ternary "autoscaling/v2" "autoscaling/v2beta2" (.Capabilities.APIVersions.Has "autoscaling/v2") -}}
{{- end }}

{{- /* unhealthyPodEvictionPolicy */ -}}
{{- define "listener.evictsUnhealthyPods" -}}
{{- if semverCompare ">=1.27-0" .Capabilities.KubeVersion.Version -}} true {{- end -}}
{{- end }}

{{- /* matchLabelKeys of topologySpreadConstraints */ -}}
{{- define "listener.spreadsEachRevision" -}}
{{- if semverCompare ">=1.27-0" .Capabilities.KubeVersion.Version -}} true {{- end -}}
{{- end }}

{{- /* lifecycle.preStop.sleep: a pod waits before it stops without a program in the image */ -}}
{{- define "listener.sleepsBeforeStop" -}}
{{- if semverCompare ">=1.30-0" .Capabilities.KubeVersion.Version -}} true {{- end -}}
{{- end }}
