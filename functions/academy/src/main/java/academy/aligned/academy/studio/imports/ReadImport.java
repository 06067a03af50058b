package academy.aligned.academy.studio.imports;

import academy.aligned.academy.course.Film;
import academy.aligned.academy.studio.imports.Imports.Announced;
import academy.aligned.academy.studio.imports.pdf.PdfReader;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.files.TenantFiles.Arrived;
import academy.aligned.storage.files.TenantFiles.Content;
import academy.aligned.storage.files.TenantFiles.Part;
import academy.aligned.storage.table.TenantTable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;

/**
 * Reads an uploaded PDF once and proposes lessons. Nothing of it is kept: neither the document, nor
 * the lessons until an editor saves them.
 */
public record ReadImport(TenantTable table, TenantFiles files, InstantSource clock)
    implements Handler<EditorScope, ReadImport.Wanted, Proposal> {
  /** Which one. */
  public record Wanted(
      @NotNull @Pattern(regexp = Film.UUID, message = "must be a UUID in lower case")
          String document) {}

  @Override
  public Proposal handle(EditorScope scope, Wanted input) {
    Announced announced =
        new Imports(table, clock).find(scope, input.document()).orElseThrow(Problem::missing);
    OptionalLong whole = files.size(scope, announced.path());
    if (whole.isPresent()) {
      refuseOther(scope, announced, whole.getAsLong());
    } else {
      arrive(scope, announced);
    }
    byte[] bytes =
        files.get(scope, announced.path()).map(Content::bytes).orElseThrow(Problem::missing);
    files.delete(scope, announced.path());
    return PdfReader.read(bytes, announced.filename());
  }

  /** A signed address takes any number of bytes: more than were announced are never read. */
  private void refuseOther(EditorScope scope, Announced announced, long bytes) {
    if (bytes != announced.bytes()) {
      files.abortUpload(scope, announced.path(), announced.upload());
      throw Problem.invalid(
          "document",
          "is %,d bytes long, not the %,d that were announced".formatted(bytes, announced.bytes()));
    }
  }

  /** A signed address cannot tell us that its bytes came: so we look, and put them in place. */
  private void arrive(EditorScope scope, Announced announced) {
    var parts = files.arrived(scope, announced.path(), announced.upload());
    if (parts.isEmpty()) {
      throw Problem.conflict("The document has not arrived yet.", "Upload it, then ask again.");
    }
    refuseOther(scope, announced, parts.values().stream().mapToLong(Arrived::bytes).sum());
    List<Part> all =
        parts.entrySet().stream()
            .map(part -> new Part(part.getKey(), part.getValue().etag()))
            .toList();
    files.finishUpload(scope, announced.path(), announced.upload(), all);
  }
}
