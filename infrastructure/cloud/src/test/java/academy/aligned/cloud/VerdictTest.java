package academy.aligned.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.check.Inventory;
import academy.aligned.cloud.check.Verdict;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Validations;
import software.amazon.awscdk.services.dynamodb.CfnGlobalTable;
import software.amazon.awscdk.services.sqs.CfnQueue;
import software.constructs.Construct;

class VerdictTest {
  @TempDir Path output;

  @Test
  void nothing_in_our_templates_is_found_that_has_no_reason_beside_it() {
    assertThat(Templates.all()).isNotEmpty();
    assertThat(Verdict.of(Templates.OUTPUT).findings()).isEmpty();
  }

  @Test
  void a_queue_that_takes_plain_http_is_refused_by_name() {
    Verdict verdict = verdict(stack -> CfnQueue.Builder.create(stack, "Open").build());
    assertThat(verdict.holds()).isFalse();
    assertThat(verdict.told()).contains("REFUSED AwsSolutions-SQS4", "Seeded/Open");
  }

  @Test
  void the_same_queue_stays_with_a_reason() {
    Verdict verdict =
        verdict(
            stack -> {
              Construct queue = CfnQueue.Builder.create(stack, "Open").build();
              List.of("SQS3", "SQS4").forEach(rule -> Accepted.at(queue, rule, "It is a test."));
            });
    assertThat(verdict.findings()).isEmpty();
  }

  @Test
  void a_property_that_aws_does_not_know_is_refused() {
    Verdict verdict = verdict(stack -> sealed(stack).addPropertyOverride("VisibilityTimeoutt", 30));
    assertThat(verdict.told()).contains("F3002");
  }

  /** The validator only warns of it; a deployment would fail halfway. */
  @Test
  void a_value_that_aws_does_not_know_is_refused() {
    Verdict verdict =
        verdict(
            stack ->
                CfnGlobalTable.Builder.create(stack, "Table")
                    .attributeDefinitions(List.of())
                    .keySchema(List.of())
                    .replicas(List.of())
                    .build()
                    .addPropertyOverride("BillingMode", "FREE"));
    assertThat(verdict.told()).contains("W3030");
  }

  @Test
  void the_table_at_the_end_says_how_much_of_what_there_is() {
    verdict(VerdictTest::sealed);
    assertThat(Inventory.of(output).table()).contains("Seeded", " 1  SQS 1");
  }

  private static CfnQueue sealed(Stack stack) {
    CfnQueue queue = CfnQueue.Builder.create(stack, "Queue").build();
    List.of("SQS3", "SQS4").forEach(rule -> Accepted.at(queue, rule, "It is a test."));
    return queue;
  }

  private Verdict verdict(Consumer<Stack> seed) {
    App app =
        new App(
            AppProps.builder()
                .context(Setting.flags(Path.of("../..")))
                .outdir(output.toString())
                .build());
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    seed.accept(new Stack(app, "Seeded"));
    return Verdict.on(app, output);
  }
}
