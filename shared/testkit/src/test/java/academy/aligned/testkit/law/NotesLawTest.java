package academy.aligned.testkit.law;

import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.List;
import java.util.Map;

class NotesLawTest extends IsolationLaw<Notes.Parts> {
  @Override
  protected World<Notes.Parts> world(Walls walls) {
    return World.without(
        walls, Notes.surface(), ground -> new Notes.Parts(ground.stores().table("aligned-notes")));
  }

  @Override
  protected List<Example> examples(World<Notes.Parts> world) {
    var north = world.north();
    north.put(north.practitioner(), "/api/notes/first", Map.of("text", "hello"));
    seedPatientNote(world);
    return List.of(
        Example.own(
                "PUT /api/notes/{note}",
                north.practitioner(),
                "/api/notes/second",
                Map.of("text", "there"))
            .eachTime("every writing of a note is told"),
        Example.about(
            "GET /api/notes/{note}",
            north.practitioner(),
            "/api/notes/first",
            "/api/notes/none",
            null),
        Example.about("GET /api/mine/{note}", north.ana(), "/api/mine/own", "/api/mine/none", null),
        Example.about(
            "GET /api/learned/{note}", north.ana(), "/api/learned/own", "/api/learned/none", null),
        Example.about(
            "GET /api/drafts/{note}", north.editor(), "/api/drafts/first", "/api/drafts/no", null),
        Example.own("POST /api/signed", Persona.VISITOR, "/api/signed", Map.of("a", "b"))
            .with("x-seal", Integer.toString("{\"a\":\"b\"}".hashCode())));
  }

  /** Ana's note is put there as the practitioner's note was, one key further. */
  private static void seedPatientNote(World<Notes.Parts> world) {
    var north = world.north();
    new Seeding(world.parts().table(), world)
        .note(north.ana().patientId().value(), new Notes.Note("own", "mine"))
        .note(north.ana().userId().value(), new Notes.Note("own", "learned"));
  }

  @Override
  protected List<Heard> heard(World<Notes.Parts> world) {
    return List.of(Heard.of(new NotesEvent.NoteWritten("first")));
  }
}
