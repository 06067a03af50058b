package academy.aligned.assure.contract;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes down what came of each contract at each target, for {@code ./aligned prove contract}. */
public final class ContractTally implements TestExecutionListener {
  private static final Path FILE = Path.of("target", "contract.json");

  private final List<Entry> entries = new ArrayList<>();
  private Optional<TestPlan> plan = Optional.empty();

  record Entry(String target, String area, String contract, String result, String reason) {}

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = Optional.of(started);
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.getSource().orElse(null) instanceof MethodSource source
        && test.isTest()
        && source.getClassName().endsWith("Contract")) {
      String reason = result.getThrowable().map(Throwable::getMessage).orElse("");
      entries.add(
          new Entry(
              target(test),
              source.getJavaClass().getSimpleName().replace("Contract", ""),
              source.getMethodName(),
              word(result.getStatus()),
              reason == null ? "" : reason.lines().findFirst().orElse("")));
    }
  }

  private String target(TestIdentifier test) {
    return plan.flatMap(whole -> whole.getParent(test))
        .map(TestIdentifier::getDisplayName)
        .orElse("");
  }

  private static String word(TestExecutionResult.Status status) {
    return switch (status) {
      case SUCCESSFUL -> "passed";
      case FAILED -> "failed";
      case ABORTED -> "skipped";
    };
  }

  @Override
  public void testPlanExecutionFinished(TestPlan finished) {
    if (entries.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, Json.MAPPER.writeValueAsString(entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
