# Words to the person at the terminal: one line a step, one sentence when something is wrong.
STARTED=$(date +%s)

say() { printf '  %3ds  %s\n' "$(($(date +%s) - STARTED))" "$*"; }

fail() {
  printf '\n  %s\n\n' "$*" >&2
  exit 1
}

# Runs a step quietly into a log.
step() {
  local what="$1" log="$LOCAL/log/$2.log"
  shift 2
  say "$what"
  { "$@" >"$log" 2>&1 </dev/null; } 2>/dev/null || broken "$what" "$log"
}

# Says what mends the usual troubles; shows the log's end of the others.
broken() {
  local what="$1" log="$2"
  if [ "$(free_mb "$LOCAL")" -lt 20 ] || said "$log" 'No space left on device|ENOSPC|[Dd]isk quota'; then
    fail "$what: the disk is full. Make room ($NEEDED_MB MB) and try again."
  fi
  if said "$log" 'Read-only file system|EROFS|Permission denied|EACCES|Could not create local repository'; then
    fail "$what: a folder could not be written to; $log says which. Give yourself the right to write there and try again."
  fi
  if said "$log" 'ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|Unknown host|UnknownHost|Could not transfer|Network is unreachable|offline mode'; then
    fail "$what: packages could not be fetched. Connect this machine to the network and try again."
  fi
  tail -n 40 "$log" >&2 || true
  fail "$what: failed. The whole log is in ${log#"$ROOT"/}."
}

said() { grep -qsE "$2" "$1"; }
