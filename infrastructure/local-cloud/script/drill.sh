# Procedures done and timed, each on local clouds of its own: what is lost (RPO), how long it takes
# (RTO), and whether all is as it was. A table, and JSON in .local/drill.
drill() {
  case "${1:-}" in
    restore | failover | onboard) ;;
    *) fail "Say which: ./aligned drill restore|failover|onboard." ;;
  esac
  need_debian curl curl
  need_debian unzip unzip
  need_disk
  alone
  build_all
  mkdir -p "$LOCAL/drill"
  beside "drill_$1" || fail "The drill '$1' failed: what it says above says where."
}

play() { node "$ROOT/infrastructure/local-cloud/script/drill.mjs" "$PORT" "$@"; }

# told <file> <what> <words…>: a row of the table, and of the JSON.
told() {
  printf '  %-44s %s\n' "$2" "$3"
  node -e '
    const [file, what, value] = process.argv.slice(1);
    const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file)) : {};
    kept[what] = Number.isNaN(Number(value)) ? value : Number(value);
    fs.writeFileSync(file, JSON.stringify(kept, null, 2) + "\n");' "$1" "$2" "$3"
}

# Each step of what somebody played, in milliseconds.
steps() {
  local line
  node -p 'Object.entries(JSON.parse(process.argv[1]).steps).map(([what, ms]) => `${what}|${ms}`).join("\n")' "$2" |
    while IFS='|' read -r what ms; do told "$1" "ms, $what" "$ms"; done
}

now() { date -u +%Y-%m-%dT%H:%M:%S.%3NZ; }

# From an empty store to a patient's first page.
drill_onboard() (
  local figures="$LOCAL/drill/onboard.json" begun made
  rm -f "$figures"
  own_cloud
  start
  begun="$(millis)"
  made="$(play open drillonboard drill)"
  steps "$figures" "$made"
  made="$(play patient drill)"
  steps "$figures" "$made"
  told "$figures" "ms, from sign-up to the patient's first page" "$(($(millis) - begun))"
)

# One practice is wrecked and taken back, while its neighbour goes on writing.
drill_restore() (
  local figures="$LOCAL/drill/restore.json" folder moment begun writer busy
  rm -f "$figures"
  own_cloud
  folder="$STORE/drill"
  mkdir -p "$folder"
  start
  say "two practices open"
  play open drillwrecked wrecked >/dev/null
  play patient wrecked >/dev/null
  play open drillbusy000 busy >/dev/null
  sleep 1
  moment="$(now)"
  custody export wrecked --to "$folder" >/dev/null
  mv "$folder"/wrecked-*.zip "$folder/before.zip"
  sleep 1
  say "one is wrecked, the other goes on writing"
  play wreck wrecked >/dev/null
  node "$ROOT/infrastructure/local-cloud/script/drill.mjs" "$PORT" busy busy >"$folder/busy.json" &
  writer=$!
  begun="$(millis)"
  custody restore wrecked --at "$moment" >"$folder/restored"
  told "$figures" "RTO, ms to take it back" "$(($(millis) - begun))"
  kill -TERM "$writer"
  wait "$writer" || true
  busy="$(cat "$folder/busy.json")"
  told "$figures" "what was done" "$(head -n 1 "$folder/restored")"
  told "$figures" "its neighbour wrote meanwhile" "$(node -p 'JSON.parse(process.argv[1]).written' "$busy")"
  told "$figures" "its neighbour's last word stands" "$(node -p 'JSON.parse(process.argv[1]).kept' "$busy")"
  custody export wrecked --to "$folder" >/dev/null
  mv "$folder"/wrecked-*.zip "$folder/after.zip"
  told "$figures" "RPO: lines of the moment's bundle that differ now" \
    "$(differing "$folder/before.zip" "$folder/after.zip")"
  same "$folder/before.zip" "$folder/after.zip"
  [ "$(node -p 'JSON.parse(process.argv[1]).kept' "$busy")" = true ] || fail "The neighbour lost a write."
)

# How many rows two bundles do not have in common; files are printed from them.
differing() {
  local one
  for one in "$@"; do
    (mkdir -p "$one.d" && cd "$one.d" && unzip -qo "$one" 'rows/*' directory.ndjson people.ndjson)
  done
  { diff -r "$1.d" "$2.d" || true; } | grep -c '^[<>O]' || true
}

same() {
  diff -r "$1.d" "$2.d" >&2 || fail "The practice is not what it was: the lines above differ."
}

# A second, empty installation takes over all practices of the first from their bundles.
drill_failover() (
  local figures="$LOCAL/drill/failover.json" folder moment begun shown
  rm -f "$figures"
  own_cloud
  folder="$STORE/drill"
  mkdir -p "$folder/first" "$folder/second"
  start
  say "practices open in the first region"
  play open drillfailov0 failover >/dev/null
  play patient failover >/dev/null
  play open drillfailov1 failtoo >/dev/null
  moment="$(millis)"
  custody export failover --to "$folder/first" >/dev/null
  custody export failtoo --to "$folder/first" >/dev/null
  told "$figures" "RPO, ms: an export of all takes, and what comes after it is lost" "$(($(millis) - moment))"
  cloud_down
  say "the first region is gone; the second begins empty"
  begun="$(millis)"
  mv "$STORE/dynamodb" "$STORE/files" "$STORE/mail" "$folder/"
  rm -rf "$STORE/journal" "$STORE/exports" "$STORE/streams" "$STORE/queues" "$STORE/secrets"
  start
  for bundle in "$folder"/first/*.zip; do custody import "$bundle" >/dev/null; done
  told "$figures" "RTO, ms to start it and take all in" "$(($(millis) - begun))"
  shown="$(play serve failover)"
  steps "$figures" "$shown"
  told "$figures" "the patient's plan" "$(node -p 'JSON.parse(process.argv[1]).plan' "$shown")"
  custody export failover --to "$folder/second" >/dev/null
  for bundle in "$folder"/first/failover-*.zip; do cp "$bundle" "$folder/before.zip"; done
  for bundle in "$folder"/second/*.zip; do cp "$bundle" "$folder/after.zip"; done
  told "$figures" "people got new account ids" "yes: keys differ by them, counts are compared"
  counted "$folder/before.zip" "$folder/after.zip"
  told "$figures" "rows, files, people by kind" identical
)

# Whether two bundles hold as many of each kind.
counted() {
  local one
  for one in "$@"; do
    unzip -p "$one" manifest.json | node -p 'JSON.stringify(JSON.parse(fs.readFileSync(0)).counts)' >"$one.counts"
  done
  diff "$1.counts" "$2.counts" >&2 || fail "Not all of it arrived: the lines above differ."
}
