# What must be on the machine: found, installed where that is allowed, else named in one sentence.
LOCAL="${ALIGNED_HOME:-$ROOT/.local}"
PORT="${ALIGNED_PORT:-8080}"
NEEDED_MB=2048

[[ "$PORT" =~ ^[0-9]{1,5}$ ]] && [ "$PORT" -ge 1024 ] && [ "$PORT" -le 65532 ] ||
  fail "ALIGNED_PORT is '$PORT': choose a number from 1024 to 65532."

is_jdk25() { [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"; }

need_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" ${ALIGNED_JDKS:-/usr/lib/jvm/*25*} \
    "${HOME:-}"/.sdkman/candidates/java/25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
      export JAVA_HOME="$candidate" PATH="$candidate/bin:$PATH"
      return
    fi
  done
  fail "JDK 25 is missing: install one (for instance Temurin 25) or point JAVA_HOME at it."
}

# need_debian <command> <package>: installs the package when we may.
need_debian() {
  command -v "$1" >/dev/null 2>&1 && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "installing $2 (Debian package)"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null 2>&1 ||
      { apt-get update -qq >/dev/null 2>&1 &&
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null 2>&1; } ||
      fail "$2 could not be installed: run 'apt-get update && apt-get install $2' and try again."
    return
  fi
  fail "$2 is missing: install it (on Debian: sudo apt-get install $2) and try again."
}

need_maven() {
  need_debian mvn maven
  mkdir -p "${HOME:-}/.m2" 2>/dev/null ||
    fail "The home folder '${HOME:-}' cannot be written to, where Maven and npm keep their packages: set HOME to one that can."
}

need_node() {
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ||
    fail "Node.js is missing: install Node 20 or newer, with npm."
  local major
  major="$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || true)"
  [[ "$major" =~ ^[0-9]+$ ]] || fail "Node.js does not run: install Node 20 or newer, with npm."
  [ "$major" -ge 20 ] || fail "Node $major is too old: install Node 20 or newer."
}

free_mb() { df -Pm "$1" 2>/dev/null | awk 'NR==2 {print $4}' | grep -E '^[0-9]+$' || echo "$NEEDED_MB"; }

need_disk() {
  local place free
  mkdir -p "$LOCAL/log" "$LOCAL/build" 2>/dev/null ||
    fail "'$LOCAL' cannot be written to: give yourself the right, or choose another folder with ALIGNED_HOME."
  for place in "$ROOT" "$LOCAL"; do
    free="$(free_mb "$place")"
    [ "$free" -ge "$NEEDED_MB" ] ||
      fail "Only $free MB are free at '$place': $NEEDED_MB MB are needed. Make room and try again."
  done
}

# Ports that somebody else holds are named before anything is started.
need_ports() {
  local part
  for part in 0 1 2 3; do
    if (exec 3<>"/dev/tcp/127.0.0.1/$((PORT + part))") 2>/dev/null; then
      fail "Port $((PORT + part)) is taken: stop what holds it, or choose others with ALIGNED_PORT=$((PORT + 100)) ./aligned up."
    fi
  done
}
