package academy.aligned.kernel.openapi;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.problem.ProblemDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.node.ObjectNode;

/** Every endpoint of the surfaces as one OpenAPI 3.1 document, in a stable order. */
public final class OpenApi {
  private OpenApi() {}

  /**
   * The document as text.
   *
   * @param files records that are published as files, which no endpoint answers
   */
  public static String of(List<Surface<?>> surfaces, List<Class<? extends Record>> files) {
    Schemas schemas = new Schemas();
    ObjectNode document = Json.MAPPER.createObjectNode().put("openapi", "3.1.0");
    document.putObject("info").put("title", "Aligned Academy").put("version", "1");
    ObjectNode paths = document.putObject("paths");
    surfaces.stream()
        .flatMap(surface -> surface.routes().stream())
        .sorted(
            Comparator.comparing((Route<?, ?, ?, ?> route) -> route.path().template())
                .thenComparing(Route::method))
        .forEach(route -> add(route, schemas, paths));
    files.forEach(schemas::of);
    ObjectNode components = document.putObject("components");
    Operation.refused(schemas.of(ProblemDocument.class), components.putObject("responses"));
    ObjectNode all = components.putObject("schemas");
    schemas.known().forEach(all::set);
    components
        .putObject("securitySchemes")
        .putObject("account")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT");
    return text(document);
  }

  private static void add(Route<?, ?, ?, ?> route, Schemas schemas, ObjectNode paths) {
    String method = route.method().name().toLowerCase(Locale.ROOT);
    paths
        .withObjectProperty(route.path().template())
        .set(method, new Operation(route, schemas).node());
  }

  /** Indented with plain line feeds, so that the text is the same on every machine. */
  private static String text(ObjectNode document) {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return Json.MAPPER.writer().with(printer).writeValueAsString(document).concat("\n");
  }
}
