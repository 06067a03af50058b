# Proofs by attack; each prints what it tried and keeps a report as JSON and as a page.
PROVE="$ROOT/infrastructure/prove/target"

build_prove() {
  local stamp
  stamp="$(stamp_of pom.xml shared functions infrastructure)"
  if fresh prove "$stamp" && [ -f "$PROVE/prove-1.0.0.jar" ] && [ -d "$PROVE/lib" ]; then return; fi
  unbuilt prove
  step "building the prover" build-prove \
    mvn -q -f "$ROOT/pom.xml" -P assemble -pl infrastructure/prove -am -Dmaven.test.skip=true \
    -Dspotless.check.skip=true package
  built prove "$stamp"
}

prove() {
  case "${1:-}" in
    isolation) shift && prove_isolation "$@" ;;
    contract) shift && prove_contract "$@" ;;
    fuzz) shift && prove_fuzz "$@" ;;
    *) fail "Say which: ./aligned prove isolation [--seed <number>] [--at <address>], contract [--localstack <address>], fuzz [--requests <number>] [--seed <number>] [--minutes <number>]." ;;
  esac
}

# Exit code 0 when nothing is breached and every fault is caught.
prove_isolation() {
  local seed=2027 at= rc=0
  while [ $# -gt 0 ]; do
    case "$1 ${2:-}" in
      --seed\ [0-9]*) seed="$2" ;;
      --at\ http*) at="${2%/}" ;;
      *) fail "There is no option '$1': ./aligned prove isolation [--seed <number>] [--at <address>]." ;;
    esac
    shift 2
  done
  need_disk
  need_debian curl curl
  alone
  need_jdk
  need_maven
  need_node
  build_java
  build_prove
  mkdir -p "$LOCAL/prove"
  if [ -n "$at" ]; then
    attack "$at" "$seed" "$LOCAL/prove" "$LOCAL/log/prove.log" || rc=$?
  else
    beside prove_cloud || rc=$?
  fi
  say "the report is in ${LOCAL#"$ROOT"/}/prove/isolation.html, and as JSON beside it"
  [ "$rc" = 0 ] || fail "The proof does not hold: the lines above say what; the log is in ${LOCAL#"$ROOT"/}/log/prove.log."
}

# attack <address> <seed> <folder> <log>
attack() {
  java -XX:+UseSerialGC -Xmx512m -Djdk.httpclient.allowRestrictedHeaders=host -Daligned.faults="${FAULTS:-false}" \
    -Daligned.root="$ROOT" -Daligned.commit="$(git -C "$ROOT" rev-parse --short HEAD 2>/dev/null || echo unknown)" \
    -cp "$PROVE/prove-1.0.0.jar:$PROVE/lib/*" \
    academy.aligned.prove.Prove isolation "$1" "$3" "$2" 2>"$4"
}

# Classes that faults are woven into come from no cache; the faults listen on the port after the last.
faulty_jvm() {
  printf '%s\n' -XX:+UseSerialGC -Xmx400m -XX:MaxMetaspaceSize=256m \
    "-javaagent:$(echo "$LIB"/byte-buddy-agent-*.jar)" \
    -XX:ErrorFile="$LOCAL/log/crash.log" --enable-native-access=ALL-UNNAMED -Djdk.httpclient.allowRestrictedHeaders=host \
    -Daligned.root="$ROOT" -Daligned.home="$LOCAL" \
    -Daligned.embedded="$ROOT/infrastructure/embedded" \
    -cp "$JAR:$(printf '%s:' "$LIB"/*.jar)" academy.aligned.prove.fault.FaultyCloud
}

# The system under proof is a local cloud of its own, with the pages a practice needs and no more.
prove_cloud() (
  local report="$LOCAL/prove" log="$LOCAL/log/prove.log"
  mkdir -p "$LOCAL/library"
  own_cloud
  JAR="$PROVE/prove-1.0.0.jar"
  LIB="$PROVE/lib"
  jvm() { faulty_jvm; }
  start
  FAULTS=true
  attack "$BASE" "$seed" "$report" "$log"
)

# Exit code 0 when no contract fails at any cloud that can be reached.
prove_contract() {
  local rc=0 from="$ROOT/infrastructure/assure/target/contract.json"
  if [ "${1:-}" = --localstack ]; then
    case "${2:-}" in
      http*) export AWS_ENDPOINT_URL="${2%/}" ;;
      *) fail "Say where it is: ./aligned prove contract --localstack http://127.0.0.1:4566." ;;
    esac
  fi
  need_disk
  need_jdk
  need_maven
  need_node
  rm -f "$from"
  say "holding the contracts against every cloud that can be reached"
  proof_tests prove-contract infrastructure/assure '*Contract' -Daligned.contract.container=true || rc=$?
  [ -f "$from" ] || broken "the contracts" "$LOCAL/log/prove-contract.log"
  node "$ROOT/infrastructure/local-cloud/script/proof-table.mjs" contract "$from" "$LOCAL/prove/contract.json" || rc=1
  [ "$rc" = 0 ] || fail "Not every contract holds: the lines above say which; the log is in ${LOCAL#"$ROOT"/}/log/prove-contract.log."
}

# Exit code 0 when every answer was a documented one and no target crashed.
prove_fuzz() {
  local requests=500 seed=2027 minutes=0 rc=0 found="$LOCAL/prove/fuzz.lines"
  while [ $# -gt 0 ]; do
    case "$1 ${2:-}" in
      --requests\ [0-9]*) requests="$2" ;;
      --seed\ [0-9]*) seed="$2" ;;
      --minutes\ [0-9]*) minutes="$2" ;;
      *) fail "There is no option '$1': ./aligned prove fuzz [--requests <number>] [--seed <number>] [--minutes <number>]." ;;
    esac
    shift 2
  done
  need_disk
  need_jdk
  need_maven
  need_node
  mkdir -p "$LOCAL/prove"
  rm -f "$found"
  say "$requests requests to every route, made out of the document by chance (seed $seed)"
  proof_tests prove-fuzz "$(contexts_of_functions)" '*LawTest#generated*,!NotesLawTest' \
    -T 2 -Daligned.generated="$requests" -Daligned.generated.seed="$seed" -Daligned.generated.report="$found" \
    -Dsurefire.argLine="-Djdk.httpclient.allowRestrictedHeaders=host --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx1g" || rc=$?
  [ -f "$found" ] || broken "the requests" "$LOCAL/log/prove-fuzz.log"
  node "$ROOT/infrastructure/local-cloud/script/proof-table.mjs" fuzz "$found" "$LOCAL/prove/fuzz.json" || rc=1
  [ "$minutes" = 0 ] || fuzz_targets "$minutes" || rc=$?
  [ "$rc" = 0 ] || fail "Something broke: the lines above say what; the log is in ${LOCAL#"$ROOT"/}/log/prove-fuzz.log."
}

# Lets a fuzzer at every target for its share of the time; what it finds lies with the seeds.
fuzz_targets() {
  local seconds rc=0 name names classpath="$ROOT/infrastructure/assure/target/fuzz.cp"
  proof_tests prove-targets infrastructure/assure SeedsTest dependency:build-classpath \
    -Dmdep.outputFile=target/fuzz.cp -Dmdep.includeScope=test || rc=1
  [ -f "$classpath" ] || broken "the targets" "$LOCAL/log/prove-targets.log"
  names="$(cd "$ROOT/infrastructure/assure/src/test/seeds" && printf '%s\n' *)"
  seconds=$(($1 * 60 / $(echo "$names" | wc -l)))
  for name in $names; do
    say "$name for $seconds s"
    fuzz_target "$name" "$seconds" "$(cat "$classpath")" || rc=1
  done
  return "$rc"
}

# fuzz_target <name> <seconds> <classpath>; the embedded database is spoken to over a socket, which is no fault.
fuzz_target() (
  local seeds="$ROOT/infrastructure/assure/src/test/seeds/$1" found="$LOCAL/prove/corpus/$1" log="$LOCAL/log/fuzz-$1.log"
  mkdir -p "$found"
  cd "$ROOT/infrastructure/assure"
  java -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED -Djdk.httpclient.allowRestrictedHeaders=host \
    -cp "target/test-classes:$3" com.code_intelligence.jazzer.Jazzer \
    --target_class="academy.aligned.assure.fuzz.$1" --instrumentation_includes='academy.aligned.**' \
    --disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery --reproducer_path="$LOCAL/prove" \
    -max_total_time="$2" -artifact_prefix="$seeds/" "$found" "$seeds" >"$log" 2>&1 || {
    grep -E '^== Java Exception|AssertionError|Exception' "$log" | head -n 5 >&2 || tail -n 5 "$log" >&2
    return 1
  }
  say "  $(grep -cE 'NEW|REDUCE' "$log" || true) new ways, $(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$log" | tail -1) inputs, nothing broke"
)

contexts_of_functions() {
  (cd "$ROOT" && find functions -mindepth 2 -maxdepth 2 -name pom.xml -exec dirname {} + | sort | paste -sd, -)
}

# proof_tests <log> <modules> <tests> [<settings of Maven> …]
proof_tests() {
  local log="$LOCAL/log/$1.log" modules="$2" tests="$3"
  shift 3
  mkdir -p "$LOCAL/log"
  mvn -q -fae -f "$ROOT/pom.xml" -pl "$modules" -am test -Dtest="$tests" \
    -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip=true "$@" >"$log" 2>&1 </dev/null
}
