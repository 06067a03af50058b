# Words to the person at the terminal: one line a step, one sentence when something is wrong.
STARTED=$(date +%s)

say() { printf '  %3ds  %s\n' "$(($(date +%s) - STARTED))" "$*"; }

fail() {
  printf '\n  %s\n\n' "$*" >&2
  exit 1
}

# Runs a step quietly into a log; shows the log's end when it breaks.
step() {
  local what="$1" log="$LOCAL/log/$2.log"
  shift 2
  mkdir -p "$LOCAL/log"
  say "$what"
  "$@" >"$log" 2>&1 || {
    tail -n 40 "$log" >&2
    fail "$what: failed. The whole log is in ${log#"$ROOT"/}."
  }
}
