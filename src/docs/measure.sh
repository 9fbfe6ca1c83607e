#!/usr/bin/env bash
# How soon the packaged app answers its first page, and what memory it holds after 2,000 of them. Run ./mvnw package
# first.
set -euo pipefail
cd "$(dirname "$0")/../.."

answers='stage=graduate&where=england&degree-kind=honours&degree-subject=mechanical&degree-class=lower-second'
answers+='&higher-degree=none&experience=none&wants-chartered=not-interested'
report="http://127.0.0.1:8099/clinical-engineer/report?$answers"

started=$(date +%s%N)
java -Xmx128m -Dquarkus.http.port=8099 -Dquarkus.management.port=9099 \
  -jar target/quarkus-app/quarkus-run.jar >/dev/null &
app=$!
trap 'kill $app; wait $app || true' EXIT
until [ "$(curl -s -o /dev/null -w '%{http_code}' "$report")" = 200 ]; do sleep 0.02; done
echo "first report after $((($(date +%s%N) - started) / 1000000)) ms"

seq 2000 | xargs -P 2 -I{} curl -fsS -o /dev/null "$report"
echo "resident memory $(($(ps -o rss= -p $app) / 1024)) MB"
