# Everything that must hold, and how much of it there was.

count_java() {
  find "$ROOT" -path '*/surefire-reports/TEST-*.xml' -newer "$1" -exec grep -h -m1 '<testsuite ' {} + |
    awk '{ match($0,/ tests="[0-9]+"/); t=substr($0,RSTART+8,RLENGTH-9);
           match($0,/ failures="[0-9]+"/); f=substr($0,RSTART+11,RLENGTH-12);
           match($0,/ errors="[0-9]+"/); e=substr($0,RSTART+9,RLENGTH-10);
           match($0,/ skipped="[0-9]+"/); s=substr($0,RSTART+10,RLENGTH-11);
           T+=t; F+=f+e; S+=s } END { print T-F-S, F+0, S+0 }'
}

check_all() {
  need_jdk
  need_disk
  need_maven
  need_node
  need_debian ffmpeg ffmpeg
  need_debian chromium chromium
  need_debian curl curl
  alone
  local mark="$LOCAL/log/test.mark" java_ok=0 front_ok=0 synth_ok=0 journeys_ok=0
  touch "$mark"
  rm -rf "$ROOT/frontend-pwa/test-results"
  beside check_java || java_ok=1
  beside check_front || front_ok=1
  [ "$java_ok" = 1 ] || beside check_synth || synth_ok=1
  if [ "$java_ok" = 0 ] && [ "$front_ok" = 0 ]; then
    beside check_journeys || journeys_ok=1
  else
    journeys_ok=1
  fi
  summary "$mark" "$java_ok" "$front_ok" "$journeys_ok" "$synth_ok"
}

# The templates come out on a machine without a network: taken away here, where the system can.
check_synth() {
  build_lambdas
  rm -rf "$ROOT/cdk.out"
  local away=()
  ! unshare -n true 2>/dev/null || away=(unshare -n)
  step "writing the templates without a network" templates write_templates ${away[@]+"${away[@]}"}
}

templates() { find "$ROOT/cdk.out" -name '*.template.json' 2>/dev/null | wc -l | tr -d ' '; }

# Prints what a person wants to see and keeps the rest; the build's own exit code decides.
check_java() {
  local log="$LOCAL/log/test-java.log" rc=0
  say "Java: formatting, Error Prone, unit, door, law and architecture tests"
  mvn -f "$ROOT/pom.xml" -fae -P assemble verify >"$log" 2>&1 || rc=1
  grep -E 'Tests run:.*(FAIL|ERROR)|^\[.*ERROR|SUCCESS \[|FAILURE \[|SKIPPED|BUILD' "$log" | head -n 120 || true
  return "$rc"
}

check_front() {
  front_dependencies
  say "front end: format, types, unit tests"
  npm --prefix "$ROOT/frontend-pwa" run check
}

# Journeys run against a local cloud of their own, on its own port and an empty store.
check_journeys() (
  [ -d "$ROOT/frontend-pwa/tests/journeys" ] || exit 0
  [ -f "$JAR" ] && built java "$(stamp_of pom.xml shared functions infrastructure)"
  build_front
  build_library
  own_cloud
  start
  cloud_seed
  say "journeys in Chromium"
  # A machine that stalls gives a journey a second go; the counts say how many took it.
  CI="${CI:-1}" npm --prefix "$ROOT/frontend-pwa" run journeys
)

# journeys <expected|flaky|unexpected|skipped>: how many, by the statistics of the last run.
journeys() {
  sed -n "s/.*\"$1\": *\([0-9][0-9]*\).*/\1/p" "$ROOT/frontend-pwa/test-results/journeys.json" 2>/dev/null | tail -1 || true
}

summary() {
  local passed failed skipped front walked again fell left
  read -r passed failed skipped < <(count_java "$1")
  front="$(sed -n 's/.*"numPassedTests":\([0-9]*\).*/\1/p' "$ROOT/frontend-pwa/test-results/unit.json" 2>/dev/null || true)"
  walked="$(journeys expected)" fell="$(journeys unexpected)" left="$(journeys skipped)"
  again="$(journeys flaky)"
  walked=$((${walked:-0} + ${again:-0}))
  echo
  echo "  Java        ${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
  echo "  front end   ${front:-0} passed$([ "$3" = 0 ] || echo ', not all')"
  echo "  templates   $(templates)"
  echo "  journeys    $walked passed, ${again:-0} of them at the second go, ${fell:-0} failed, ${left:-0} skipped"
  echo
  local broken=$((${failed:-0} + $3 + $5 + ${fell:-0} + ($2 && !${failed:-0}) + ($4 && !${fell:-0})))
  echo "$((${passed:-0} + ${front:-0} + walked)) passed, $broken failed, $((${skipped:-0} + ${left:-0})) skipped"
  [ "$2$3$4$5" = 0000 ] || fail "Not everything holds: the lines above say what."
}

synth() {
  build_lambdas
  rm -rf "$ROOT/cdk.out"
  say_artifacts
  say "writing the templates"
  write_templates >"$LOCAL/log/templates.log" 2>&1 || {
    grep -E '^  REFUSED' "$LOCAL/log/templates.log" >&2 || tail -n 40 "$LOCAL/log/templates.log" >&2
    fail "The templates are not fit to deploy: the lines above say what to mend."
  }
  touch "$ROOT/cdk.out/fit"
  sed -n '/^  STACK/,$p' "$LOCAL/log/templates.log"
}

build_lambdas() {
  need_disk
  need_jdk
  need_maven
  need_node
  step "building the functions for Lambda" build-synth \
    mvn -q -f "$ROOT/pom.xml" -T 2 -P lambda -Dmaven.test.skip=true -Dspotless.check.skip=true package
}

# write_templates [<command that runs what follows it>]
write_templates() {
  JSII_DEPRECATED=quiet JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20 \
    "$@" java -cp "$ROOT/infrastructure/cloud/target/cloud-1.0.0.jar:$ROOT/infrastructure/cloud/target/lib/*" \
    academy.aligned.cloud.CloudApp
}
