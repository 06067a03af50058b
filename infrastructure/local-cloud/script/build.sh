# Builds what changed since the last time, told by a stamp of the sources.
LIB="$ROOT/infrastructure/local-cloud/target/lib"
JAR="$ROOT/infrastructure/local-cloud/target/local-cloud-1.0.0.jar"

stamp_of() {
  (cd "$ROOT" && find "$@" \( -name target -o -name node_modules -o -name dist -o -name test \) -prune -o \
    -type f -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum | cut -c1-40)
}

# fresh <name> <stamp>: whether the last good build had the same sources.
fresh() { [ -f "$LOCAL/build/$1" ] && [ "$(cat "$LOCAL/build/$1")" = "$2" ]; }

# A build that is under way is no good one, until it says so: it may be cut off at any moment.
unbuilt() { rm -f "$LOCAL/build/$1"; }

built() {
  printf '%s' "$2" >"$LOCAL/build/$1.new" && mv "$LOCAL/build/$1.new" "$LOCAL/build/$1" ||
    fail "'$LOCAL' cannot be written to: is the disk full?"
}

build_java() {
  local stamp
  stamp="$(stamp_of pom.xml shared functions infrastructure frontend-pwa/src/ui/tokens frontend-pwa/src/app/public/icon.svg)"
  if fresh java "$stamp" && [ -f "$JAR" ] && [ -d "$LIB" ]; then return; fi
  unbuilt java
  rm -f "$LOCAL/aligned.aot"
  step "building the functions and the local cloud" build-java \
    mvn -q -f "$ROOT/pom.xml" -T 2 -P assemble -pl '!infrastructure/bench,!infrastructure/prove,!infrastructure/drill' -Dmaven.test.skip=true -Dspotless.check.skip=true package
  built java "$stamp"
}

# packages <folder> <what>: what the folder's lockfile names, installed once.
packages() {
  local lock="$1/node_modules/.package-lock.json"
  if [ -f "$lock" ] && [ ! "$1/package-lock.json" -nt "$lock" ]; then return; fi
  step "installing $2" npm-ci npm --prefix "$1" ci --no-audit --no-fund
  touch "$lock"
}

front_dependencies() { packages "$ROOT/frontend-pwa" "the front end's packages"; }

build_front() {
  local stamp
  stamp="$(stamp_of frontend-pwa)"
  if fresh front "$stamp" && [ -f "$ROOT/frontend-pwa/dist/patient/index.html" ]; then return; fi
  unbuilt front
  front_dependencies
  step "building the apps" build-front npm --prefix "$ROOT/frontend-pwa" run build
  built front "$stamp"
}

# The shared library's films are drawn from poses, once.
build_library() {
  local stamp
  stamp="$(stamp_of functions/care/src/main/resources/library infrastructure/local-cloud/src/main/java/academy/aligned/local/figures)"
  if fresh library "$stamp" && [ -d "$LOCAL/library/media" ]; then return; fi
  unbuilt library
  step "drawing the exercise films" build-library \
    java -Xmx512m -cp "$JAR:$LIB/*" academy.aligned.local.figures.RenderLibrary "$LOCAL/library"
  built library "$stamp"
}

build_all() {
  need_jdk
  need_maven
  need_node
  need_debian ffmpeg ffmpeg
  together build_java build_front
  together build_library
}

# The generator has a folder of its own, because it needs an older TypeScript than the apps.
write_contract() {
  local apigen="$ROOT/frontend-pwa/tools/apigen"
  need_jdk
  need_disk
  need_node
  build_java
  step "writing docs/openapi.json" contract \
    java -cp "$JAR:$LIB/*" academy.aligned.local.Contract "$ROOT/docs/openapi.json"
  packages "$apigen" "the generator of types"
  step "writing frontend-pwa/src/api/generated.ts" apigen node "$apigen/generate.js"
}
