# What must be on the machine: found, installed where that is allowed, else named in one sentence.
LOCAL="${ALIGNED_HOME:-$ROOT/.local}"
PORT="${ALIGNED_PORT:-8080}"

is_jdk25() { [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"; }

need_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
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

need_maven() { need_debian mvn maven; }

need_node() {
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ||
    fail "Node.js is missing: install Node 20 or newer, with npm."
  local major
  major="$(node -p 'process.versions.node.split(".")[0]')"
  [ "$major" -ge 20 ] || fail "Node $major is too old: install Node 20 or newer."
}

need_disk() {
  local free
  free="$(df -Pm "$ROOT" | awk 'NR==2 {print $4}')"
  [ "$free" -ge 2048 ] || fail "Only $free MB are free here: 2048 MB are needed. Make room and try again."
}

# A port that somebody else holds is named before anything is started.
need_port_free() {
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    fail "Port $1 is taken: stop what holds it, or choose another with ALIGNED_PORT=$((PORT + 100)) ./aligned up."
  fi
}
