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
    *) fail "Say which: ./aligned prove isolation [--seed <number>] [--at <address>]." ;;
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
