# What the platform costs, measured; each bench prints a table and keeps its figures as JSON.
BENCH="$ROOT/infrastructure/bench/target"

build_bench() {
  local stamp
  stamp="$(stamp_of pom.xml shared functions infrastructure)"
  if fresh bench "$stamp" && [ -f "$BENCH/bench-1.0.0.jar" ] && [ -d "$BENCH/lib" ]; then return; fi
  unbuilt bench
  step "building the bench" build-bench \
    mvn -q -f "$ROOT/pom.xml" -P assemble -pl infrastructure/bench -am -Dmaven.test.skip=true \
    -Dspotless.check.skip=true package
  built bench "$stamp"
}

bench() {
  case "${1:-}" in
    ops) bench_ops ;;
    artifacts) bench_artifacts ;;
    cold) bench_cold "${2:-}" ;;
    flat) bench_flat "${2:-}" ;;
    load) bench_load ;;
    cost) bench_cost ;;
    web) bench_web ;;
    all) bench_all ;;
    page) bench_page ;;
    *) fail "Say which: ./aligned bench ops, artifacts, cold, flat [patients], load, cost, web, all or page." ;;
  esac
}

# measure <name> <option of the JVM>…: runs one suite, whose figures go into the bench's folder.
# Exit code 0 when every gate holds.
measure() {
  local name="$1" rc=0
  shift
  java -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "$@" -Daligned.root="$ROOT" \
    -Daligned.embedded="$ROOT/infrastructure/embedded" -cp "$BENCH/bench-1.0.0.jar:$BENCH/lib/*" \
    academy.aligned.bench.Bench "$name" "$LOCAL/bench" 2>"$LOCAL/log/bench-$name.log" || rc=$?
  say "the figures are in ${LOCAL#"$ROOT"/}/bench/$name.json"
  case "$rc" in
    0) ;;
    1) fail "A gate is missed: the table says which." ;;
    *)
      tail -n 25 "$LOCAL/log/bench-$name.log" >&2
      fail "The bench broke; its log is in ${LOCAL#"$ROOT"/}/log/bench-$name.log."
      ;;
  esac
}

ready_to_measure() {
  need_jdk
  need_maven
  need_node
  need_disk
  alone
  build_bench
  mkdir -p "$LOCAL/bench"
}

artifacts() { (cd "$ROOT" && find functions -path '*/target/*-lambda.jar' | LC_ALL=C sort); }

hashes() { (cd "$ROOT" && artifacts | xargs sha256sum); }

# Builds every function's artifact twice from nothing: the bytes must be the same.
bench_artifacts() {
  local once again
  need_disk
  alone
  rm -rf "$ROOT"/functions/*/target/classes "$ROOT"/functions/*/target/*.jar
  build_lambdas
  once="$(hashes)"
  rm -rf "$ROOT"/functions/*/target/classes "$ROOT"/functions/*/target/*.jar
  build_lambdas
  again="$(hashes)"
  mkdir -p "$LOCAL/bench"
  printf '%s\n' "$once" >"$LOCAL/bench/artifacts.sha256"
  say_artifacts
  [ "$once" = "$again" ] || fail "Two builds of the same sources differ: $(diff <(echo "$once") <(echo "$again") | grep '^>' | awk '{print $3}' | tr '\n' ' ')"
  say "two builds, the same bytes; their hashes are in ${LOCAL#"$ROOT"/}/bench/artifacts.sha256"
}

# What is uploaded for each context; its functions share it.
say_artifacts() {
  local jar
  for jar in $(artifacts); do
    printf '        %-14s %6.1f MB\n' "$(basename "$jar" -1.0.0-lambda.jar)" \
      "$(awk "BEGIN { print $(wc -c <"$ROOT/$jar") / 1000000 }")"
  done
}

# Each function's artifact under Lambda's own client. The bench has one core, what it starts the other.
# bench_cold [<part of names>]: all functions, or those so called.
bench_cold() {
  ready_to_measure
  build_lambdas
  say "starts: from the process to the first answer"
  local mine="$(($(nproc) - 1))"
  taskset -cp "$mine" $BASHPID >/dev/null 2>&1 || true
  measure cold -Xmx1g -Daligned.core=0 -Daligned.only="${1:-}" -Daligned.rounds="${BENCH_ROUNDS:-3}"
}

# bench_flat [<patients>]: from one patient to so many, a million when nothing is said.
bench_flat() {
  local most="${1:-1000000}" sizes=1 size
  [[ "$most" =~ ^[0-9]{1,7}$ ]] || fail "Say how many patients at most: ./aligned bench flat 100000."
  for size in 1000 100000; do
    [ "$size" -ge "$most" ] || sizes="$sizes,$size"
  done
  ready_to_measure
  say "flatness: the same operations with $sizes,$most patients"
  measure flat -Xmx4g -XX:TieredStopAtLevel=1 -Daligned.patients="$sizes,$most"
}

bench_load() {
  ready_to_measure
  say "load: the patient's home as fast as it goes, and a loud neighbour"
  measure load -Xmx1500m
}

# Reads what bench ops measured.
bench_cost() {
  ready_to_measure
  measure cost
}

# A local cloud of its own, looked at by Lighthouse.
bench_web() {
  need_debian curl curl
  need_debian chromium chromium
  ready_to_measure
  build_all
  packages "$ROOT/frontend-pwa/tools/lighthouse" "Lighthouse"
  beside web_cloud || fail "Lighthouse could not look: its log is in ${LOCAL#"$ROOT"/}/log/lighthouse.log."
  measure web
}

web_cloud() (
  local figures="$LOCAL/bench" log="$LOCAL/log/lighthouse.log"
  own_cloud
  start
  cloud_seed
  say "Lighthouse, as on a phone"
  node "$ROOT/frontend-pwa/tools/lighthouse/audit.js" "$PORT" >"$figures/lighthouse.json" 2>"$log"
)

# Everything, one after the other; a bench that fails keeps no other from being run.
bench_all() {
  local part
  for part in artifacts ops cold flat load cost web; do
    "$ROOT/aligned" bench "$part" || say "bench $part: not all that it should be"
  done
  ready_to_measure
  measure all
}

# Draws what was measured last into the docs. It says nothing of gates.
bench_page() {
  ready_to_measure
  say "drawing docs/bench"
  (measure all -Daligned.page="$ROOT/docs/bench") || true
}

bench_ops() {
  need_debian curl curl
  need_debian chromium chromium
  ready_to_measure
  build_all
  beside bench_cloud || fail "The local cloud could not be measured."
  say "operations: units, trips, bytes, processor time"
  measure ops -Xmx700m
}

# A local cloud of its own: what a browser asks of it, how long its second start takes, and how much
# memory it holds. What was counted goes into the bench's folder.
bench_cloud() (
  local figures="$LOCAL/bench" begun second idle calm
  own_cloud
  start
  cloud_seed
  say "counting what a browser asks of it"
  node "$ROOT/frontend-pwa/tools/first-open.js" "$PORT" "$((PORT + 4))" >"$figures/first-open.json"
  say "starting it a second time"
  learnt
  calm="$(calm)"
  begun="$(millis)"
  start
  second="$(($(millis) - begun))"
  idle="$(resident)"
  say "using it for twenty seconds"
  node "$ROOT/frontend-pwa/tools/load.js" "$PORT" 20 >"$figures/load.json"
  {
    echo '{ "figures": ['
    figure "ms, second start" "$second" 10000 "$calm" && echo ','
    figure "MB of memory, started" "$idle" 600 true && echo ','
    figure "MB of memory, in use" "$(resident)" 600 true && echo '] }'
  } >"$figures/cloud.json"
)

# Stops it so that it keeps what it learnt; now and then the JVM fails to, and gets another chance.
learnt() {
  cloud_down
  [ -f "$LOCAL/aligned.aot" ] && return
  start
  cloud_down
}

# figure <what> <measured> <gate> <whether the machine was quiet enough to say>
figure() {
  printf '{"operation":"local cloud","what":"%s","floor":"","measured":%s,"gate":%s,"trusted":%s}' "$@"
}

millis() { node -p 'Date.now()'; }

# Whether others leave four fifths of the machine alone, over two seconds in which we do nothing.
calm() {
  node -e '
    const all = () => os.cpus().map(({ times }) => times);
    const sum = (rows, of) => rows.reduce((total, row) => total + of(row), 0);
    const idle = (rows) => sum(rows, (row) => row.idle);
    const whole = (rows) => sum(rows, (row) => sum(Object.values(row), (part) => part));
    const before = all();
    setTimeout(() => {
      const after = all();
      console.log((idle(after) - idle(before)) / (whole(after) - whole(before)) > 0.8);
    }, 2000);'
}
