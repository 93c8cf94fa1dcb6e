{{- define "listener.config" -}}
ENVIRONMENT: {{ required "environment is missing: dev or prod" .Values.environment | quote }}
BLOCKCHAIN_NETWORK_NAME: {{ required "network is missing: the blockchain network, such as goerli" .Values.network | quote }}
{{- range $name, $value := .Values.config }}
{{ $name }}: {{ required (printf "config.%s is missing" $name) $value | quote }}
{{- end }}
{{- end }}
