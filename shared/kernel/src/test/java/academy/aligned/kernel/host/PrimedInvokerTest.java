package academy.aligned.kernel.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrimedInvokerTest {
  @Test
  void a_batch_of_sqs_is_named_as_the_adapter_reads_it() throws IOException {
    assertThat(named("{\"Records\":[{\"body\":\"x\"}]}"))
        .isEqualTo("{\"records\":[{\"body\":\"x\"}]}");
  }

  @Test
  void a_call_passes_as_it_is() throws IOException {
    assertThat(named("{\"rawPath\":\"/api/x\"}")).isEqualTo("{\"rawPath\":\"/api/x\"}");
  }

  private static String named(String event) throws IOException {
    var input = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    return new String(PrimedInvoker.named(input).readAllBytes(), StandardCharsets.UTF_8);
  }
}
