{{- define "listener.digest" -}}
{{- $digest := .Values.image.digest -}}
{{- if not $digest -}}
{{- fail "image.digest is missing: set it to the digest of the release, sha256: and 64 hexadecimal digits" -}}
{{- end -}}
{{- if not (regexMatch "^sha256:[0-9a-f]{64}$" $digest) -}}
{{- fail (printf "image.digest is '%s': expected sha256: and 64 hexadecimal digits; a tag is not accepted" $digest) -}}
{{- end -}}
{{- $digest -}}
{{- end }}
