package academy.aligned.local;

import academy.aligned.kernel.openapi.OpenApi;
import academy.aligned.storefront.app.AppConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contract between the contexts and their clients: the OpenAPI document of all surfaces. */
public final class Contract {
  private Contract() {}

  static String text() {
    return OpenApi.of(Contexts.surfaces(), List.of(AppConfig.class));
  }

  /** Writes the document to the file that is named. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), text());
  }
}
