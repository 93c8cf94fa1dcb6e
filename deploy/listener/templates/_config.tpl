{{- define "listener.config" -}}
ENVIRONMENT: {{ .Values.environment | quote }}
BLOCKCHAIN_NETWORK_NAME: {{ .Values.network | quote }}
{{- range $name, $value := .Values.config }}
{{ $name }}: {{ $value | quote }}
{{- end }}
{{- end }}
