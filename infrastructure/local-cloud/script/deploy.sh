# To AWS: what would go wrong halfway is found before anything is changed.
CDK="aws-cdk@2.1148.1"
EDGE_REGION="us-east-1"

# deploy <stage>: looks, deploys the templates that ./aligned synth wrote, puts the apps' files there, looks again.
deploy() {
  local stage="${1:-}" account region domain
  need_node
  need_stage "$stage"
  region="$(setting region)" domain="$(setting "stages.$stage.domain")"
  need_aws
  need_account "$stage"
  need_region "$region"
  need_templates "$stage"
  publisher "$stage"
  need_bootstrap "$region"
  need_bootstrap "$EDGE_REGION"
  need_whole "$stage" "$region"
  need_told "$stage" "$region"
  stacks "$stage" "EdgeCert" "Mail"
  need_mail "$domain" "$region"
  stacks "$stage" "*"
  open_platform "$stage" "$region"
  publish_apps "$stage" "$region"
  smoke "$domain"
  say "$stage is deployed: https://$domain"
}

# setting <path in cdk.json's context>
setting() {
  node -p "'$1'.split('.').reduce((at, name) => at?.[name], require('$ROOT/cdk.json').context) ?? ''"
}

need_stage() {
  local stages
  stages="$(node -p "Object.keys(require('$ROOT/cdk.json').context.stages).join(', ')")"
  [ -n "$1" ] || fail "Say which stage: ./aligned deploy <stage>, one of $stages."
  case ", $stages, " in *", $1, "*) ;; *) fail "There is no stage '$1': cdk.json has $stages." ;; esac
}

need_aws() {
  command -v aws >/dev/null 2>&1 ||
    fail "The AWS command line is missing: install its version 2 and try again."
  command -v npx >/dev/null 2>&1 || fail "Node.js is missing: install Node 20 or newer, with npm."
}

# asks AWS as the caller; what it complains of goes into a file, since the answers are few.
ask() { aws "$@" --output text 2>"$LOCAL/log/aws.log"; }

need_account() {
  local wanted
  mkdir -p "$LOCAL/log"
  read -r account caller < <(ask sts get-caller-identity --query '[Account,Arn]') || true
  if [ -z "${account:-}" ]; then
    ! said "$LOCAL/log/aws.log" 'Expired|expired' ||
      fail "Your sign-in to AWS has expired: sign in again (aws sso login, or new keys) and try again."
    ! said "$LOCAL/log/aws.log" 'Could not connect|Failed to connect|ENOTFOUND|timed out' ||
      fail "AWS cannot be reached: connect this machine to the network and try again."
    fail "AWS does not know you: sign in (aws sso login), or name a profile with AWS_PROFILE, and try again."
  fi
  wanted="${ALIGNED_ACCOUNT:-$(setting "stages.$1.account")}"
  [ -n "$wanted" ] ||
    fail "Nothing says which account $1 lives in: write it into cdk.json as stages.$1.account, or give ALIGNED_ACCOUNT=$account if it is this one."
  [ "$wanted" = "$account" ] ||
    fail "You are signed in to account $account, and $1 lives in $wanted: choose the other with AWS_PROFILE and try again."
}

need_region() {
  local yours="${AWS_REGION:-${AWS_DEFAULT_REGION:-}}"
  [ -z "$yours" ] || [ "$yours" = "$1" ] ||
    fail "AWS_REGION is $yours, and cdk.json has everything in $1: unset it, or set it to $1, and try again."
}

need_templates() {
  [ -f "$ROOT/cdk.out/fit" ] ||
    fail "There are no templates that are fit to deploy: write them with ./aligned synth."
  [ -d "$ROOT/cdk.out/assembly-$1" ] ||
    fail "The templates are of other stages: write them anew with ./aligned synth."
}

# In GitHub's hands we hold no rights but to take roles: the publisher's is for all but the stacks.
publisher() {
  local keys
  WORK=()
  case "$caller" in */aligned-"$1"-deliver/*) ;; *) return 0 ;; esac
  read -r -a keys < <(ask sts assume-role --role-session-name deploy \
    --role-arn "arn:aws:iam::$account:role/aligned-$1-publisher" \
    --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]') || true
  [ "${#keys[@]}" = 3 ] ||
    fail "The role aligned-$1-publisher cannot be taken: deploy $1 once by hand, which makes it."
  WORK=(env "AWS_ACCESS_KEY_ID=${keys[0]}" "AWS_SECRET_ACCESS_KEY=${keys[1]}" "AWS_SESSION_TOKEN=${keys[2]}")
}

# The same as ask, with the rights for what is not a stack.
look() { ${WORK[@]+"${WORK[@]}"} aws "$@" --output text 2>"$LOCAL/log/aws.log"; }

need_bootstrap() {
  look ssm get-parameter --region "$1" --name /cdk-bootstrap/hnb659fds/version --query Parameter.Value >/dev/null ||
    fail "Account $account is not prepared for the CDK in $1: run npx $CDK bootstrap aws://$account/$1 and try again."
}

# names <stage>: the stacks of the stage, each with its region.
names() {
  node -p "
    const {artifacts} = require('$ROOT/cdk.out/assembly-$1/manifest.json');
    Object.values(artifacts).filter((one) => one.type === 'aws:cloudformation:stack')
      .map((one) => (one.properties.stackName ?? one.displayName) + ' ' + one.environment.split('/').pop()).join('\n')"
}

# A deployment that somebody else is at, or that was left half done, is no ground to build on.
need_whole() {
  local stack region state
  while read -r stack region; do
    state="$(look cloudformation describe-stacks --region "$region" --stack-name "$stack" --query 'Stacks[0].StackStatus' || true)"
    case "$state" in
      '' | CREATE_COMPLETE | UPDATE_COMPLETE | UPDATE_ROLLBACK_COMPLETE | IMPORT_COMPLETE | DELETE_COMPLETE) ;;
      REVIEW_IN_PROGRESS)
        fail "$stack has a change that was never carried out: delete it with aws cloudformation delete-stack --region $region --stack-name $stack and try again." ;;
      *_IN_PROGRESS)
        fail "$stack is being changed ($state): wait until that is done and try again." ;;
      UPDATE_ROLLBACK_FAILED)
        fail "$stack could not be taken back ($state): mend what its events name, run aws cloudformation continue-update-rollback --region $region --stack-name $stack and try again." ;;
      CREATE_FAILED | ROLLBACK_COMPLETE | ROLLBACK_FAILED | DELETE_FAILED)
        fail "$stack was never made whole ($state): delete it with aws cloudformation delete-stack --region $region --stack-name $stack and try again; the runbook says what of it stays behind." ;;
      *) fail "$stack is in a state we do not know ($state): look at it in CloudFormation before anything is changed." ;;
    esac
  done < <(names "$1")
}

# told <stage> <what is resolved>: what the templates ask for and do not make themselves.
told() {
  node -e "
    const fs = require('fs'), folder = '$ROOT/cdk.out/assembly-$1/';
    const all = fs.readdirSync(folder).filter((name) => name.endsWith('.template.json'))
      .map((name) => JSON.parse(fs.readFileSync(folder + name, 'utf8')));
    const made = all.flatMap((one) => Object.values(one.Resources)).map((one) => one.Properties?.Name);
    const text = JSON.stringify(all);
    const secrets = [...text.matchAll(/resolve:secretsmanager:([\w\/.-]+)/g)].map((found) => found[1]);
    const parameters = all.flatMap((one) => Object.values(one.Parameters ?? {}))
      .filter((one) => one.Type.startsWith('AWS::SSM')).map((one) => one.Default)
      .filter((name) => !name.startsWith('/cdk-bootstrap'));
    const wanted = '$2' === 'secrets' ? secrets : parameters;
    console.log([...new Set(wanted)].filter((name) => !made.includes(name)).sort().join('\n'));"
}

need_told() {
  local name missing=()
  for name in $(told "$1" secrets); do
    look secretsmanager describe-secret --region "$2" --secret-id "$name" --query Name >/dev/null || missing+=("secret $name")
  done
  for name in $(told "$1" parameters); do
    look ssm get-parameter --region "$2" --name "$name" --query Parameter.Name >/dev/null || missing+=("parameter $name")
  done
  [ "${#missing[@]}" = 0 ] ||
    fail "$(printf '%s, ' "${missing[@]}" | sed 's/, $//') must be there first: docs/runbooks/deploy.md says what to put in."
}

# stacks <stage> <stack>...: the CDK deploys what is written; it says itself what fails.
stacks() {
  local stage="$1" one which=()
  shift
  for one in "$@"; do which+=("$stage/$one"); done
  say "deploying ${which[*]}"
  CDK_DISABLE_CLI_TELEMETRY=true npx --yes "$CDK" deploy --app "$ROOT/cdk.out" "${which[@]}" \
    --require-approval never --no-notices --progress events --concurrency 4 \
    2>&1 | tee "$LOCAL/log/deploy.log" ||
    fail "The deployment stopped, and CloudFormation takes back what it began: $LOCAL/log/deploy.log says at what. Mend it and try again."
}

need_mail() {
  local verified
  verified="$(look sesv2 get-email-identity --region "$2" --email-identity "$1" --query VerifiedForSendingStatus || true)"
  [ "$verified" = True ] ||
    fail "Mail from $1 is not verified yet: the name servers of its zone must be known to the domain above it. It takes minutes from then on; try again."
}

open_platform() {
  local answer="$LOCAL/log/open-platform.json" failed
  say "opening the platform's own tenant"
  failed="$(look lambda invoke --region "$2" --function-name "aligned-$1-platform-opening:live" \
    --cli-binary-format raw-in-base64-out --payload '{}' --query FunctionError "$answer")" && [ "$failed" = None ] ||
    fail "The platform's own tenant could not be opened: the log /aligned/$1/platform-opening says why. ./aligned deploy $1 tries again."
}

# publish_apps <stage> <region>: files with a hash in their name for ever, and before the pages that name them.
publish_apps() {
  local shells="s3://aligned-$1-shells-$account-$2" app
  build_apps
  say "putting the apps and the library there"
  for app in patient practice public; do
    sync "$ROOT/frontend-pwa/dist/$app" "$shells/$app" "$2" 'public, max-age=31536000, immutable' --exclude '*' --include 'assets/*'
  done
  sync "$LOCAL/library" "$shells/library" "$2" 'no-cache'
  for app in patient practice public; do
    sync "$ROOT/frontend-pwa/dist/$app" "$shells/$app" "$2" 'no-cache' --exclude 'assets/*'
  done
}

build_apps() {
  need_jdk
  need_maven
  need_debian ffmpeg ffmpeg
  together build_java build_front
  build_library
}

sync() {
  local from="$1" to="$2" region="$3" kept="$4"
  shift 4
  ${WORK[@]+"${WORK[@]}"} aws s3 sync "$from" "$to" --region "$region" --cache-control "$kept" --only-show-errors "$@" ||
    fail "The apps' files could not be put into $to: mend what AWS says above and try again; nothing that was there is gone."
}

# The pages are there, with the headers that protect them, and a function answers behind them.
smoke() {
  local page="$LOCAL/log/smoke.txt"
  need_debian curl curl
  say "looking whether https://$1 answers"
  curl -fsS -m 20 --retry 5 --retry-all-errors -D "$page" -o /dev/null "https://$1/" ||
    fail "https://$1 does not answer: what is deployed stays; look at the dashboard aligned-<stage>-overview."
  said "$page" '[Cc]ontent-[Ss]ecurity-[Pp]olicy' ||
    fail "https://$1 answers without its protecting headers: look at the distribution's response headers policy."
  curl -fsS -m 20 --retry 5 --retry-all-errors "https://$1/api/practices/subdomain?name=smoke" -o "$page" ||
    fail "https://$1 shows its pages, and its functions do not answer: look at the dashboard aligned-<stage>-overview."
}
