package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractTest {
  @Test
  void the_document_that_clients_are_made_from_is_what_the_surfaces_say() throws IOException {
    assertThat(Files.readString(Path.of("../../docs/openapi.json")))
        .as("docs/openapi.json differs from the surfaces: run ./aligned contract and commit it")
        .isEqualTo(Contract.text());
  }
}
