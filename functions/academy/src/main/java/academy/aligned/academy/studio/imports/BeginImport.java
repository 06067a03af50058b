package academy.aligned.academy.studio.imports;

import academy.aligned.academy.course.Film;
import academy.aligned.academy.studio.imports.Imports.Announced;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.table.TenantTable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.InstantSource;

/** Announces a PDF and says where its bytes go. Safe to ask twice. */
public record BeginImport(TenantTable table, TenantFiles files, InstantSource clock)
    implements Handler<EditorScope, BeginImport.NewDocument, BeginImport.Ticket> {
  private static final Duration LASTING = Duration.ofHours(1);
  private static final long LARGEST = 25_000_000;

  /** A document that somebody is about to upload. */
  public record NewDocument(
      @NotNull @Pattern(regexp = Film.UUID, message = "must be a UUID in lower case")
          String document,
      @NotBlank @Size(max = 255) String filename,
      @Min(1) @Max(value = LARGEST, message = "must be at most 25 MB") long bytes) {}

  /** Where to PUT the bytes, within an hour. */
  public record Ticket(String document, String url) {}

  @Override
  public Ticket handle(EditorScope scope, NewDocument input) {
    Imports imports = new Imports(table, clock);
    Announced known =
        imports.find(scope, input.document()).orElseGet(() -> announce(scope, imports, input));
    if (known.bytes() != input.bytes() || !known.filename().equals(input.filename())) {
      throw Problem.conflict("There is another document of this id.", "Use a new id.");
    }
    return new Ticket(
        known.document(),
        files.partAddress(scope, known.path(), known.upload(), 1, LASTING).toString());
  }

  private Announced announce(EditorScope scope, Imports imports, NewDocument input) {
    String path = Announced.path(input.document());
    String upload = files.beginUpload(scope, path, "application/pdf");
    var fresh = new Announced(input.document(), input.filename(), input.bytes(), upload);
    return imports.add(scope, fresh)
        ? fresh
        : imports.find(scope, input.document()).orElseThrow(Problem::missing);
  }
}
