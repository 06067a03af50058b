package academy.aligned.testkit.law;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Header;
import academy.aligned.kernel.door.Raw;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.door.TenantScope.PatientScope;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.kernel.door.Who;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A small context that the laws and the door are tried on. */
final class Notes {
  record Parts(TenantTable table) {}

  record Write(String note, @NotBlank @Size(max = 20) String text) {}

  record Read(String note) {}

  record Signed(@Header.From("x-seal") String seal, @Raw String body) {}

  record Note(String note, String text) {}

  static Surface<Parts> surface() {
    return Surface.<Parts>of("notes")
        .function("notes")
        .put("/api/notes/{note}", Who.PRACTITIONER, Write.class, Note.class, Notes::writing)
        .get("/api/notes/{note}", Who.PRACTITIONER, Read.class, Note.class, Notes::reading)
        .get("/api/mine/{note}", Who.PATIENT, Read.class, Note.class, Notes::readingMine)
        .get("/api/learned/{note}", Who.LEARNER, Read.class, Note.class, Notes::readingLearned)
        .get("/api/drafts/{note}", Who.EDITOR, Read.class, Note.class, Notes::drafting)
        .post("/api/signed", Who.SIGNER, Signed.class, Note.class, _ -> Notes::repeat)
        .function("notes-events")
        .hear(NotesEvent.NoteWritten.class, parts -> (scope, event) -> count(parts, scope))
        .build();
  }

  private static Handler<PractitionerScope, Write, Note> writing(Parts parts) {
    return (scope, input) -> {
      Note note = new Note(input.note(), input.text());
      parts
          .table()
          .write(scope)
          .put(Partition.of("N").at(note.note()), note)
          .publish(new NotesEvent.NoteWritten(note.note()))
          .commit();
      return note;
    };
  }

  private static Handler<PractitionerScope, Read, Note> reading(Parts parts) {
    return (scope, input) ->
        parts
            .table()
            .get(scope, Partition.of("N").at(input.note()))
            .map(row -> row.as(Note.class))
            .orElseThrow(Problem::missing);
  }

  private static Handler<PatientScope, Read, Note> readingMine(Parts parts) {
    return (scope, input) ->
        parts
            .table()
            .get(scope, Partition.of("P", scope.patient().value()).at(input.note()))
            .map(row -> row.as(Note.class))
            .orElseThrow(Problem::missing);
  }

  private static Handler<LearnerScope, Read, Note> readingLearned(Parts parts) {
    return (scope, input) ->
        parts
            .table()
            .get(scope, Partition.of("P", scope.user().value()).at(input.note()))
            .map(row -> row.as(Note.class))
            .orElseThrow(Problem::missing);
  }

  private static Handler<EditorScope, Read, Note> drafting(Parts parts) {
    return (scope, input) ->
        parts
            .table()
            .get(scope, Partition.of("N").at(input.note()))
            .map(row -> row.as(Note.class))
            .orElseThrow(Problem::missing);
  }

  /** The seal stands for a signature: the hash of the body. */
  private static Note repeat(VisitorScope scope, Signed input) {
    if (!input.seal().equals(Integer.toString(input.body().hashCode()))) {
      throw Problem.notHere("unsealed", 400, "The seal does not fit.", "Seal the body anew.");
    }
    return new Note("signed", input.body());
  }

  private static void count(Parts parts, JobScope scope) {
    parts
        .table()
        .write(scope)
        .put(Partition.ROOT.at("COUNTED"), new Note("n", "t"), Condition.ifAbsent())
        .commit();
  }

  private Notes() {}
}
