package academy.aligned.academy.studio.imports;

import academy.aligned.academy.course.Film;
import academy.aligned.academy.studio.imports.Imports.Announced;
import academy.aligned.academy.studio.imports.pdf.PdfReader;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.files.TenantFiles.Content;
import academy.aligned.storage.files.TenantFiles.Part;
import academy.aligned.storage.table.TenantTable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.InstantSource;
import java.util.List;

/** Reads an uploaded PDF and proposes lessons; nothing of it is kept until an editor saves them. */
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
    byte[] bytes =
        files
            .get(scope, announced.path())
            .map(Content::bytes)
            .orElseGet(() -> arrived(scope, announced));
    if (bytes.length != announced.bytes()) {
      throw Problem.invalid(
          "document",
          "is %,d bytes long, not the %,d that were announced"
              .formatted(bytes.length, announced.bytes()));
    }
    return PdfReader.read(bytes, announced.filename());
  }

  /** A signed address cannot tell us that its bytes came: so we look, and put them in place. */
  private byte[] arrived(EditorScope scope, Announced announced) {
    var parts = files.arrived(scope, announced.path(), announced.upload());
    if (parts.isEmpty()) {
      throw Problem.conflict("The document has not arrived yet.", "Upload it, then ask again.");
    }
    List<Part> all =
        parts.entrySet().stream()
            .map(part -> new Part(part.getKey(), part.getValue().etag()))
            .toList();
    files.finishUpload(scope, announced.path(), announced.upload(), all);
    return files.get(scope, announced.path()).map(Content::bytes).orElseThrow(Problem::missing);
  }
}
