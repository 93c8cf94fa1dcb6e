{{- define "listener.selectorLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "listener.labels" -}}
{{ include "listener.selectorLabels" . }}
app.kubernetes.io/version: {{ include "listener.digest" . | trimPrefix "sha256:" | trunc 12 | quote }}
app.kubernetes.io/component: service
app.kubernetes.io/part-of: {{ .Chart.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end }}
