{{- define "listener.secretName" -}}
{{- required "secret.name is missing: set it to the Secret that holds the values of 'secrets'" .Values.secret.name -}}
{{- end }}
