# Work that can be stopped: what we began is ended when we are, and no two of us work at once.
JOBS=()
BEGUN=

# Runs the given functions side by side, each in a process group that can be ended as a whole.
beside() {
  local part rc=0
  JOBS=()
  for part in "$@"; do
    set -m
    "$part" &
    set +m
    JOBS+=("$!")
  done
  for part in "${JOBS[@]}"; do
    wait "$part" || rc=1
  done
  JOBS=()
  return "$rc"
}

# The same, and the end when one of them fails: it has said why.
together() { beside "$@" || exit 1; }

# Ctrl-C, a closed terminal or a kill: nothing that we began stays behind.
leave() {
  local job
  trap '' INT TERM HUP
  for job in ${JOBS[@]+"${JOBS[@]}"}; do
    kill -TERM -- "-$job" 2>/dev/null || true
    wait "$job" 2>/dev/null || true
  done
  [ -z "$BEGUN" ] || cloud_down
  exit "$1"
}

# One at a time: two builds in one folder would spoil each other. The kernel lets go of the lock
# when the last of us is gone, however it went; what a killed one had begun may take a moment.
alone() {
  trap 'leave 130' INT
  trap 'leave 143' TERM
  trap 'leave 129' HUP
  command -v flock >/dev/null 2>&1 || return 0
  exec 9>>"$LOCAL/busy"
  flock -w 2 9 ||
    fail "Another ./aligned is at work here (process $(tail -n 1 "$LOCAL/busy")): wait until it is done, or stop it."
  echo $$ >"$LOCAL/busy"
}

# Others may work again.
done_alone() { { exec 9>&-; } 2>/dev/null || true; }
