# Whole practices: handed over, taken in, taken back, erased. With TENANT_ROLE in the environment it
# is that installation (docs/bundle.md says which settings), else the local cloud.
CUSTODY="$ROOT/infrastructure/custody/target"

# The local cloud's addresses and its clock.
local_settings() {
  need_debian curl curl
  healthy || fail "The local cloud is not running: ./aligned up starts it. (For another installation set TENANT_ROLE and the other settings: docs/bundle.md.)"
  export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local-secret
  export TENANT_ROLE=arn:aws:iam::000000000000:role/aligned-tenant USER_POOL=us-east-1_AlignedLocal
  export CONTROL_ENDPOINT="http://127.0.0.1:$((PORT + 1))" BACKUP_ENDPOINT="http://127.0.0.1:$((PORT + 1))"
  export DATABASE_ENDPOINT="http://127.0.0.1:$((PORT + 2))" FILES_ENDPOINT="http://127.0.0.1:$((PORT + 3))"
  export FORGET_AT="http://127.0.0.1:$((PORT + 1))/_local/forget" PLATFORM=aligned.localhost
  CLOCK_AHEAD="$(curl -fsS -m 5 "$BASE/_local/clock" | sed -n 's/.*"offset":"\([^"]*\)".*/\1/p')"
  export CLOCK_AHEAD
}

custody() {
  local rc=0
  need_jdk
  need_maven
  need_disk
  build_java
  [ -n "${TENANT_ROLE:-}" ] || local_settings
  java -XX:+UseSerialGC -Xmx256m -cp "$CUSTODY/custody-1.0.0.jar:$CUSTODY/lib/*" \
    academy.aligned.custody.Custody "$@" 2>"$LOCAL/log/custody.log" || rc=$?
  case "$rc" in
    0) ;;
    2) fail "$(cat "$LOCAL/log/custody.log")" ;;
    *)
      tail -n 25 "$LOCAL/log/custody.log" >&2
      fail "It broke; the log is in ${LOCAL#"$ROOT"/}/log/custody.log."
      ;;
  esac
}
