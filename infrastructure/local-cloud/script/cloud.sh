# Starting, stopping and asking the local cloud.
PID="$LOCAL/cloud.pid"
BASE="http://127.0.0.1:$PORT"

# Whether the process of the pid file lives and is ours: after a restart of the machine its number
# may be anybody's.
running() {
  local pid line
  pid="$(cat "$PID" 2>/dev/null || true)"
  [[ "$pid" =~ ^[0-9]+$ ]] && kill -0 "$pid" 2>/dev/null || return 1
  line="$(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null || ps -o command= -p "$pid" 2>/dev/null || true)"
  case "$line" in *"-Daligned.home=$LOCAL "*) ;; *) return 1 ;; esac
}

healthy() { curl -fsS -m 2 "$BASE/_local/health" >/dev/null 2>&1; }

jvm() {
  local aot=(-XX:AOTCacheOutput="$LOCAL/aligned.aot")
  [ -f "$LOCAL/aligned.aot" ] && aot=(-XX:AOTCache="$LOCAL/aligned.aot")
  printf '%s\n' -XX:+UseSerialGC -Xmx320m -XX:MaxMetaspaceSize=192m "${aot[@]}" \
    -XX:ErrorFile="$LOCAL/log/crash.log" --enable-native-access=ALL-UNNAMED -Djdk.httpclient.allowRestrictedHeaders=host -Xlog:aot=off -Xlog:aot*=off \
    -Daligned.root="$ROOT" -Daligned.home="$LOCAL" \
    -Daligned.embedded="$ROOT/infrastructure/embedded" -Daligned.keeper="$CUSTODY/custody-1.0.0.jar:$CUSTODY/lib/*" \
    -cp "$JAR:$(printf '%s:' "$LIB"/*.jar)" academy.aligned.local.LocalCloud
}

start() {
  need_ports
  local arguments
  mapfile -t arguments < <(jvm)
  say "starting the local cloud on port $PORT"
  BEGUN=yes
  set -m
  ALIGNED_PORT="$PORT" nohup java "${arguments[@]}" >"$LOCAL/log/cloud.log" 2>&1 </dev/null 9>&- &
  set +m
  echo $! >"$PID"
  await
}

await() {
  local _ why
  for _ in $(seq 1 900); do
    healthy && return
    running || {
      rm -f "$PID"
      BEGUN=
      why="$(sed -n 's/^STOPPED: //p' "$LOCAL/log/cloud.log" 2>/dev/null | tail -n 1)"
      [ -z "$why" ] || fail "$why"
      tail -n 25 "$LOCAL/log/cloud.log" >&2 || true
      fail "The local cloud did not start; its log is in ${LOCAL#"$ROOT"/}/log/cloud.log."
    }
    sleep 0.2
  done
  cloud_down
  fail "The local cloud was not healthy within three minutes; its log is in ${LOCAL#"$ROOT"/}/log/cloud.log."
}

cloud_up() {
  local detach="${1:-}"
  case "$detach" in '' | --detach) ;; *) fail "There is no option '$detach': ./aligned up [--detach]." ;; esac
  need_debian curl curl
  need_disk
  alone
  running || need_ports
  build_all
  if running && [ "$(cat "$LOCAL/running-build" 2>/dev/null)" = "$(cat "$LOCAL/build/java")" ]; then
    say "already running"
    await
  elif running; then
    say "the sources changed: starting anew"
    cloud_down
    start
  else
    start
  fi
  cp "$LOCAL/build/java" "$LOCAL/running-build"
  cloud_seed
  say "healthy"
  curl -fsS -m 5 "$BASE/_local/welcome" || true
  done_alone
  [ "$detach" != --detach ] || return 0
  printf '\n  Ctrl-C stops it.\n'
  trap 'cloud_down; exit 0' INT TERM
  while running; do sleep 1; done
  fail "The local cloud stopped by itself; its log is in ${LOCAL#"$ROOT"/}/log/cloud.log."
}

cloud_seed() {
  need_debian curl curl
  healthy || fail "The local cloud is not running: ./aligned up starts it."
  local told="$LOCAL/log/seed.log"
  curl -fsSN -m 900 -X POST "$BASE/_local/seed" | tee "$told" || rm -f "$told"
  [ -s "$told" ] && ! grep -q '^FAILED' "$told" ||
    fail "Seeding failed; the log is in ${LOCAL#"$ROOT"/}/log/cloud.log. ./aligned seed tries again."
}

cloud_down() {
  if running; then
    local pid
    pid="$(cat "$PID")"
    kill "$pid" 2>/dev/null || true
    [ -f "$LOCAL/aligned.aot" ] || say "stopping; keeping what this start learnt, so that the next is faster"
    for _ in $(seq 1 1200); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.1
    done
    kill -9 "$pid" 2>/dev/null || true
    say "stopped"
  fi
  rm -f "$PID"
}

# 7-03:12:09 or 03:12:09 or 12:09, as ps writes it.
say_size() {
  echo "$(resident) MB of memory, up $(ps -o etime= -p "$(cat "$PID")" | tr -d ' ') (days-hours:minutes:seconds)"
}

cloud_status() {
  need_debian curl curl
  running || fail "Not running: ./aligned up starts it."
  curl -sS -m 3 "$BASE/_local/health" || fail "Running, but it does not answer on port $PORT."
  echo
  healthy || fail "Running, but not healthy: the line above says which part."
  say_size
}

# Until the end of the subshell that asks for it: a local cloud on its own port, with an empty store.
own_cloud() {
  STORE="$(mktemp -d)"
  ln -s "$LOCAL/library" "$STORE/library"
  mkdir -p "$STORE/log" "$STORE/build"
  cp "$LOCAL"/build/* "$STORE/build/"
  LOCAL="$STORE"
  PID="$STORE/cloud.pid"
  export ALIGNED_PORT="${ALIGNED_TEST_PORT:-8480}"
  PORT="$ALIGNED_PORT"
  BASE="http://127.0.0.1:$PORT"
  trap 'cloud_down; rm -rf "$STORE"' EXIT
}

# Its memory in MB, as the machine sees it.
resident() { ps -o rss= -p "$(cat "$PID")" | awk '{ printf "%d", $1 / 1024 }'; }

cloud_clock() {
  need_debian curl curl
  [ $# = 1 ] && [[ "$1" =~ ^(0|[+-]?[0-9]{1,5}[dhms]|P[0-9A-Z.]+)$ ]] ||
    fail "Say how far: ./aligned clock +7d, +3h, +30m, or 0 to come back to now."
  curl -fsS -m 10 -X POST -H 'content-type: application/json' -d "{\"move\":\"$1\"}" \
    "$BASE/_local/clock" || fail "The clock did not move: is the local cloud running?"
  echo
}

# switch [<part> off|on ["sentence"] [--all]]: closes a part of the local cloud, or opens it again.
cloud_switch() {
  local said form=()
  need_debian curl curl
  if [ $# -gt 0 ]; then
    [[ "${2:-}" =~ ^(on|off)$ ]] && [ $# -le 4 ] ||
      fail "Say what and how: ./aligned switch checkout off \"Why, for those who come\", or ./aligned switch checkout on."
    form=(--data-urlencode "part=$1" --data-urlencode "to=$2")
    shift 2
    while [ $# -gt 0 ]; do
      case "$1" in
        --all) form+=(--data-urlencode "all=yes") ;;
        -*) fail "There is no option '$1': ./aligned switch <part> off \"sentence\" [--all]." ;;
        *) form+=(--data-urlencode "sentence=$1") ;;
      esac
      shift
    done
  fi
  healthy || fail "The local cloud is not running: ./aligned up starts it."
  said="$(curl -sS -m 5 -w '%{stderr}%{http_code}' ${form[@]+"${form[@]}"} "$BASE/_local/switches" 2>"$LOCAL/log/switch")" ||
    fail "The local cloud does not answer on port $PORT."
  [ "$(cat "$LOCAL/log/switch")" = 200 ] || fail "$said"
  printf '%s\n' "$said"
  [ ${#form[@]} = 0 ] || say "functions hear of it within a minute"
}
