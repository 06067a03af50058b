package academy.aligned.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would go wrong halfway is refused before anything of the account is changed. */
class DeployRefusalTest {
  private static final String CONTEXT =
      """
      {"context": {"region": "eu-central-1", "stages": {
        "staging": {"domain": "staging.example.org", "account": "111111111111"},
        "lost": {"domain": "lost.example.org"}}}}\
      """;
  private static final String MANIFEST =
      """
      {"artifacts": {"A": {"type": "aws:cloudformation:stack", "displayName": "staging/Api",
        "environment": "aws://unknown-account/eu-central-1",
        "properties": {"stackName": "staging-Api"}}}}\
      """;
  private static final String TEMPLATE =
      """
      {"Resources": {
        "Ours": {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": "aligned/staging/ours"}},
        "F": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {
          "A": "{{resolve:secretsmanager:aligned/staging/ours:SecretString:::}}",
          "B": "{{resolve:secretsmanager:aligned/staging/stripe-key:SecretString:::}}"}}}}},
       "Parameters": {"P": {"Type": "AWS::SSM::Parameter::Value<String>",
         "Default": "/aligned/staging/playback-public-key"}}}\
      """;

  /** An account in which everything is as it should be, and nothing is deployed. */
  private static final String AWS =
      """
      echo "$*" >>"$MACHINE/asked"
      case "$*" in
        *get-caller-identity*) printf '111111111111\\tarn:aws:iam::111111111111:user/olive\\n' ;;
        *describe-stacks*) exit 254 ;;
        *) echo there ;;
      esac\
      """;

  @TempDir private Path folder;
  private Machine machine;

  @BeforeEach
  void a_machine_with_fit_templates_and_an_account_that_takes_them() throws Exception {
    machine =
        Machine.in(folder)
            .lends("node")
            .stands("npx", "echo \"$*\" >>\"$MACHINE/deployed\"; exit 1")
            .stands("aws", AWS)
            .holds("cdk.json", CONTEXT)
            .holds("cdk.out/fit", "")
            .holds("cdk.out/assembly-staging/manifest.json", MANIFEST)
            .holds("cdk.out/assembly-staging/stagingApi.template.json", TEMPLATE);
  }

  private void refuses(String... words) throws Exception {
    refuses("staging", words);
  }

  private void refuses(String stage, String[] words) throws Exception {
    Run run = machine.runs("deploy", stage);
    assertThat(run.code()).isNotZero();
    assertThat(run.lastWords()).contains(words).endsWith(".");
    assertThat(machine.has("deployed")).isFalse();
  }

  private void answers(String question, String answer) {
    machine.stands(
        "aws",
        "case \"$*\" in *" + question.replace(' ', '?') + "*) " + answer + " ;; esac\n" + AWS);
  }

  @Test
  void a_stage_that_is_none() throws Exception {
    refuses("live", new String[] {"There is no stage 'live'", "staging, lost"});
    refuses("", new String[] {"Say which stage"});
  }

  @Test
  void no_command_line_of_aws() throws Exception {
    machine.without("aws");
    refuses("The AWS command line is missing", "install its version 2");
  }

  @Test
  void nobody_is_signed_in() throws Exception {
    answers("get-caller-identity", "echo 'Unable to locate credentials' >&2; exit 255");
    refuses("AWS does not know you", "aws sso login", "AWS_PROFILE");
  }

  @Test
  void a_sign_in_that_is_over() throws Exception {
    answers("get-caller-identity", "echo 'An error occurred (ExpiredToken)' >&2; exit 254");
    refuses("Your sign-in to AWS has expired", "sign in again");
  }

  @Test
  void no_network() throws Exception {
    answers("get-caller-identity", "echo 'Could not connect to the endpoint URL' >&2; exit 255");
    refuses("AWS cannot be reached", "connect this machine");
  }

  @Test
  void another_account() throws Exception {
    answers("get-caller-identity", "printf '222222222222\\tarn\\n'; exit 0");
    refuses("You are signed in to account 222222222222", "lives in 111111111111", "AWS_PROFILE");
  }

  @Test
  void a_stage_that_nobody_gave_an_account() throws Exception {
    refuses(
        "lost", new String[] {"Nothing says which account lost lives in", "stages.lost.account"});
  }

  @Test
  void another_region() throws Exception {
    machine.with("AWS_REGION", "us-west-2");
    refuses("AWS_REGION is us-west-2", "everything in eu-central-1", "unset it");
  }

  @Test
  void templates_that_nobody_wrote_or_that_are_not_fit() throws Exception {
    java.nio.file.Files.delete(folder.resolve("repo/cdk.out/fit"));
    refuses("no templates that are fit", "./aligned synth");
  }

  @ParameterizedTest
  @CsvSource({"eu-central-1", "us-east-1"})
  void an_account_that_was_not_prepared(String region) throws Exception {
    answers("--region " + region + " --name /cdk-bootstrap", "exit 254");
    refuses("not prepared for the CDK in " + region, "bootstrap aws://111111111111/" + region);
  }

  @ParameterizedTest
  @CsvSource({
    "UPDATE_IN_PROGRESS, wait until that is done",
    "ROLLBACK_IN_PROGRESS, wait until that is done",
    "ROLLBACK_COMPLETE, delete-stack --region eu-central-1 --stack-name staging-Api",
    "CREATE_FAILED, delete-stack --region eu-central-1 --stack-name staging-Api",
    "DELETE_FAILED, delete-stack",
    "UPDATE_ROLLBACK_FAILED, continue-update-rollback --region eu-central-1 --stack-name"
        + " staging-Api",
    "REVIEW_IN_PROGRESS, a change that was never carried out",
    "SOMETHING_NEW, a state we do not know"
  })
  void a_deployment_that_is_under_way_or_was_left_half_done(String state, String mend)
      throws Exception {
    answers("describe-stacks", "echo " + state + "; exit 0");
    refuses("staging-Api", mend);
  }

  @Test
  void what_we_do_not_make_ourselves_and_nobody_has_put_there() throws Exception {
    answers("stripe-key", "exit 254");
    refuses("secret aligned/staging/stripe-key must be there first", "docs/runbooks/deploy.md");
    answers("playback-public-key", "exit 254");
    refuses("parameter /aligned/staging/playback-public-key must be there first");
  }

  /** With everything as it should be the CDK is called, here one that fails. */
  @Test
  void a_deployment_that_stops_says_where_its_log_is() throws Exception {
    Run run = machine.runs("deploy", "staging");
    assertThat(run.lastWords()).contains("The deployment stopped", "deploy.log", "try again");
    assertThat(machine.has("deployed")).isTrue();
  }

  @Test
  void mail_of_a_domain_that_is_not_verified_yet() throws Exception {
    machine.stands("npx", "");
    refuses("Mail from staging.example.org is not verified yet", "name servers");
  }
}
