# Procedures done and timed, each on local clouds of its own: what is lost (RPO), how long it takes
# (RTO), and whether all is as it was. A table, and JSON in .local/drill.
drill() {
  case "${1:-}" in
    restore | failover | onboard | erase | rotate-keys | journal) ;;
    *) fail "Say which: ./aligned drill restore|failover|onboard|erase|rotate-keys|journal." ;;
  esac
  need_debian curl curl
  need_debian unzip unzip
  need_disk
  alone
  build_all
  build_drill
  mkdir -p "$LOCAL/drill"
  beside "drill_${1//-/_}" || fail "The drill '$1' failed: what it says above says where."
}

DRILL="$ROOT/infrastructure/drill/target"

build_drill() {
  local stamp
  stamp="$(stamp_of pom.xml shared functions infrastructure)"
  if fresh drill "$stamp" && [ -f "$DRILL/drill-1.0.0.jar" ] && [ -d "$DRILL/lib" ]; then return; fi
  unbuilt drill
  step "building the drills" build-drill \
    mvn -q -f "$ROOT/pom.xml" -P assemble -pl infrastructure/drill -am -Dmaven.test.skip=true \
    -Dspotless.check.skip=true package
  built drill "$stamp"
}

# rehearse <figures> <name> <words…>: plays it on the running cloud; rows "what|value" become the table's.
# Exit code 0 when it held.
rehearse() {
  local figures="$1" rc=0 what value
  shift
  java -XX:+UseSerialGC -Xmx384m -Djdk.httpclient.allowRestrictedHeaders=host -Daligned.root="$ROOT" --enable-native-access=ALL-UNNAMED \
    -Daligned.embedded="$ROOT/infrastructure/embedded" -cp "$DRILL/drill-1.0.0.jar:$DRILL/lib/*" academy.aligned.drill.Drill "$@" \
    >"$LOCAL/log/drill.rows" 2>"$LOCAL/log/drill.log" || rc=$?
  while IFS='|' read -r what value; do drilled "$figures" "$what" "$value"; done <"$LOCAL/log/drill.rows"
  [ "$rc" = 0 ] || [ "$rc" = 2 ] || tail -n 40 "$LOCAL/log/drill.log" >&2
  return "$rc"
}

play() { node "$ROOT/infrastructure/local-cloud/script/drill.mjs" "$PORT" "$@"; }

# drilled <file> <what> <words…>: a row of the table, and of the JSON.
drilled() {
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
    while IFS='|' read -r what ms; do drilled "$1" "ms, $what" "$ms"; done
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
  drilled "$figures" "ms, from sign-up to the patient's first page" "$(($(millis) - begun))"
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
  drilled "$figures" "RTO, ms to take it back" "$(($(millis) - begun))"
  kill -TERM "$writer"
  wait "$writer" || true
  busy="$(cat "$folder/busy.json")"
  drilled "$figures" "what was done" "$(head -n 1 "$folder/restored")"
  drilled "$figures" "its neighbour wrote meanwhile" "$(node -p 'JSON.parse(process.argv[1]).written' "$busy")"
  drilled "$figures" "its neighbour's last word stands" "$(node -p 'JSON.parse(process.argv[1]).kept' "$busy")"
  custody export wrecked --to "$folder" >/dev/null
  mv "$folder"/wrecked-*.zip "$folder/after.zip"
  compared "$figures" "RPO" "$folder/before.zip" "$folder/after.zip"
  [ "$(node -p 'JSON.parse(process.argv[1]).kept' "$busy")" = true ] || fail "The neighbour lost a write."
)

# compared <figures> <what> <bundle> <bundle>: rows line by line, files byte by byte; fails when they differ.
compared() {
  local one lines files
  for one in "$3" "$4"; do
    rm -rf "$one.d"
    mkdir -p "$one.d"
    unzip -qo "$one" -d "$one.d"
  done
  lines="$({ diff -r -x files -x manifest.json "$3.d" "$4.d" || true; } | grep -c '^[<>O]' || true)"
  files="$({ diff -rq "$3.d/files" "$4.d/files" || true; } | grep -c . || true)"
  drilled "$1" "$2: rows compared" "$(cat "$3.d"/rows/*/*.ndjson "$3.d"/*.ndjson | grep -c .)"
  drilled "$1" "$2: lines that differ" "$lines"
  drilled "$1" "$2: files compared" "$(find "$3.d/files" -type f | grep -c .)"
  drilled "$1" "$2: files that differ" "$files"
  if cmp -s "$3" "$4"; then drilled "$1" "$2: the two bundles are" "identical, byte for byte"; else
    diff -r "$3.d" "$4.d" | head -n 20 >&2
    fail "It is not what it was: the lines above differ."
  fi
}

# Forty words and more, one in every kind of field: all exported, none left anywhere after the erasure.
drill_erase() (
  local figures="$LOCAL/drill/erase.json" folder begun
  rm -f "$figures"
  own_cloud
  folder="$(mktemp -d)"
  trap 'cloud_down; rm -rf "$STORE" "$folder"' EXIT
  start
  begun="$(millis)"
  rehearse "$figures" erase "$STORE" "$PORT" "$folder" || fail "Something was not exported, or is left."
  drilled "$figures" "ms in all" "$(($(millis) - begun))"
)

# Every key follows another while people go on; nobody may notice.
drill_rotate_keys() (
  local figures="$LOCAL/drill/rotate-keys.json"
  rm -f "$figures"
  own_cloud
  start
  rehearse "$figures" rotate-keys "$STORE" "$PORT" "$LOCAL/library/media/ball-hip-circles.mp4" ||
    fail "Somebody was refused, or a retired key still opens something."
)

# What the journal and the versions of files cost a write, with and without in turns.
drill_journal() (
  local figures="$LOCAL/drill/journal.json" folder
  rm -f "$figures"
  folder="$(mktemp -d)"
  trap 'rm -rf "$folder"' EXIT
  rehearse "$figures" journal "$folder" "$PORT" "$folder" || fail "The journal could not be measured."
)

# A second, empty installation takes over all practices of the first from their bundles.
drill_failover() (
  local figures="$LOCAL/drill/failover.json" folder moment begun shown one first bundle
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
  drilled "$figures" "RPO, ms: an export of all takes, and what comes after it is lost" "$(($(millis) - moment))"
  cloud_down
  say "the first region is gone; the second begins empty"
  begun="$(millis)"
  mv "$STORE/dynamodb" "$STORE/files" "$STORE/mail" "$folder/"
  rm -rf "$STORE/journal" "$STORE/versions" "$STORE/exports" "$STORE/streams" "$STORE/queues" "$STORE/secrets"
  start
  for bundle in "$folder"/first/*.zip; do
    custody import "$bundle" --keys "$bundle.names" >/dev/null
  done
  drilled "$figures" "RTO, ms to start it and take all in" "$(($(millis) - begun))"
  for one in failover failtoo; do
    first="$(echo "$folder"/first/"$one"-*.zip)"
    custody export "$one" --to "$folder/second" --keys "$first.names" >/dev/null
    compared "$figures" "$one" "$first" "$(echo "$folder"/second/"$one"-*.zip)"
  done
  shown="$(play serve failover)"
  steps "$figures" "$shown"
  drilled "$figures" "the patient's plan" "$(node -p 'JSON.parse(process.argv[1]).plan' "$shown")"
)
