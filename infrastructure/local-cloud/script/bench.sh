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
    *) fail "Say which: ./aligned bench ops." ;;
  esac
}

# Exit code 0 when every gate holds.
bench_ops() {
  local rc=0
  need_disk
  need_debian curl curl
  need_debian chromium chromium
  alone
  build_all
  build_bench
  mkdir -p "$LOCAL/bench"
  beside bench_cloud || fail "The local cloud could not be measured."
  say "operations: units, trips, bytes, processor time"
  java -XX:+UseSerialGC -Xmx700m --enable-native-access=ALL-UNNAMED \
    -Daligned.embedded="$ROOT/infrastructure/embedded" -cp "$BENCH/bench-1.0.0.jar:$BENCH/lib/*" \
    academy.aligned.bench.Bench ops "$LOCAL/bench" 2>"$LOCAL/log/bench-ops.log" || rc=$?
  say "the figures are in ${LOCAL#"$ROOT"/}/bench/ops.json"
  case "$rc" in
    0) ;;
    1) fail "A gate is missed: the table says which." ;;
    *)
      tail -n 25 "$LOCAL/log/bench-ops.log" >&2
      fail "The bench broke; its log is in ${LOCAL#"$ROOT"/}/log/bench-ops.log."
      ;;
  esac
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
