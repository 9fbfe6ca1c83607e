#!/usr/bin/env bash
# What Lighthouse says of four pages of the packaged app, on a phone and on a desk. Run ./mvnw package first; needs npm
# and Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."

lighthouse=12.8.2
times=${1:-3}
export CHROME_PATH=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}

answers='as-of=2026-11-22&stage=graduate&where=england&degree-kind=honours&degree-subject=physics'
answers+='&degree-class=lower-second&higher-degree=none&experience=patients&experience=placement'
answers+='&wants-chartered=not-interested'
pages=(/ '/clinical-engineer/questions/stage' "/clinical-engineer/report?$answers"
  "/clinical-engineer/requirements?$answers")

here=target/npm/lighthouse-$lighthouse
[ -d "$here" ] || npm install --silent --no-audit --no-fund --prefix "$here" "lighthouse@$lighthouse"

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => {
    console.log(s.address().port);
    s.close();
  })'
}
port=$(free_port)
operators=$(free_port)
java -Xmx128m -Dquarkus.http.port="$port" -Dquarkus.management.port="$operators" \
  -jar target/quarkus-app/quarkus-run.jar >/dev/null &
app=$!
trap 'kill $app' EXIT
until curl -fsS -o /dev/null "http://127.0.0.1:$port/" 2>/dev/null; do kill -0 $app; sleep 0.2; done
for page in "${pages[@]}"; do curl -fsS -o /dev/null "http://127.0.0.1:$port$page"; done

# The median of each score, and every audit that costs points, once.
row='
  const runs = process.argv.slice(3).map(file => JSON.parse(require("fs").readFileSync(file)));
  const scores = id => runs.map(run => Math.round(run.categories[id].score * 100)).sort((a, b) => a - b);
  const median = id => scores(id)[runs.length >> 1];
  const costs = (run, { id, weight }) => weight > 0 && run.audits[id].score !== null && run.audits[id].score < 0.9;
  const lost = new Set(runs.flatMap(run => Object.values(run.categories)
    .flatMap(category => category.auditRefs.filter(audit => costs(run, audit)).map(audit => audit.id))));
  console.log([...process.argv.slice(1, 3), ...["performance", "accessibility", "best-practices"].map(median),
    [...lost].join(", ")].join(" | "))'
echo 'page | as on a | performance | accessibility | best practices | below 90 in some run'
for page in "${pages[@]}"; do
  for preset in mobile desktop; do
    files=()
    for ((run = 1; run <= times; run++)); do
      files+=("$here/${#files[@]}.json")
      "$here/node_modules/.bin/lighthouse" "http://127.0.0.1:$port$page" --quiet \
        --output=json --output-path="${files[-1]}" \
        --only-categories=performance,accessibility,best-practices \
        --chrome-flags='--headless=new --no-sandbox --disable-gpu' \
        $([ $preset = mobile ] || echo --preset=$preset)
    done
    node -e "$row" "${page%%\?*}" $preset "${files[@]}"
  done
done
