package academy.aligned.academy.studio.imports;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.Campus;
import academy.aligned.academy.Desk;
import academy.aligned.academy.Handout;
import academy.aligned.testkit.world.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ImportTest {
  private final Campus campus = Campus.open();
  private final Desk desk = Desk.on(campus);

  @Test
  void a_document_becomes_lessons_where_its_headings_stand() {
    JsonNode read = desk.imported(Handout.ofWalking().bytes()).body();
    assertThat(read.path("title").asString()).isEqualTo("Walking for two");
    assertThat(read.path("pages").asInt()).isEqualTo(2);
    assertThat(read.path("lessons").valueStream().map(l -> l.path("lesson").asString()))
        .containsExactly("why-walk", "how-to-begin");
    JsonNode why = read.at("/lessons/0");
    assertThat(why.path("summary").asString()).isEqualTo("Walking is free.");
    assertThat(why.path("minutes").asInt()).isEqualTo(1);
    assertThat(why.path("blocks").findValuesAsString("text"))
        .containsExactly(
            "Walking is free. It asks for shoes and a door that opens, and for nothing else. Ten"
                + " minutes are enough to begin with.",
            "A second paragraph says when to stop, and whom to call for help.");
    JsonNode how = read.at("/lessons/1/blocks");
    assertThat(how.findValuesAsString("type")).containsExactly("HEADING", "LIST", "TEXT", "LIST");
    assertThat(how.at("/1/items").toString())
        .isEqualTo("[\"Flat shoes that hold the heel\",\"Water in a bottle\"]");
    assertThat(how.at("/1/ordered").asBoolean()).isFalse();
    assertThat(how.at("/3/ordered").asBoolean()).isTrue();
  }

  @Test
  void what_is_proposed_can_be_saved_as_it_is() {
    desk.written("align-steps");
    for (JsonNode lesson : desk.imported(Handout.ofWalking().bytes()).body().path("lessons")) {
      ObjectNode text = lesson.deepCopy().asObject().put("ifVersion", 0);
      String at = "/align-steps/lessons/" + lesson.path("lesson").asString();
      assertThat(desk.put(at, text).ok()).isTrue();
    }
  }

  @Test
  void heads_feet_and_page_numbers_are_no_text() {
    Handout handout = new Handout();
    for (int i = 1; i < 6; i++) {
      handout.line("Clinic handbook " + i, 9, false).line("Part " + "ABCDEF".charAt(i), 18, false);
      handout.line("What this part says of walking is said on page after page.", 11, false);
      handout.line("Of part " + "ABCDEF".charAt(i) + " nothing more is said.", 11, false);
      handout.line(Integer.toString(i), 9, false).next();
    }
    JsonNode read = desk.imported(handout.bytes()).body();
    assertThat(read.path("lessons").size()).isEqualTo(5);
    assertThat(read.toString()).doesNotContain("handbook");
    assertThat(read.at("/lessons/0/blocks").size()).isEqualTo(1);
  }

  @Test
  void a_document_without_headings_is_one_lesson_named_after_its_file() {
    Handout handout = new Handout();
    handout.line("Only a few words of one size, and nothing that stands out of them.", 11, false);
    JsonNode read = desk.imported(handout.bytes()).body();
    assertThat(read.at("/lessons/0/title").asString()).isEqualTo("handout");
    assertThat(read.path("lessons").size()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_read_says_why_and_what_to_do() {
    assertThat(said("no pdf at all".getBytes(StandardCharsets.UTF_8))).contains("is no PDF");
    assertThat(said(Handout.ofWalking().lockedWith("secret").bytes())).contains("password");
    assertThat(said(new Handout().next().bytes())).contains("scanned");
    byte[] whole = Handout.ofWalking().bytes();
    assertThat(said(Arrays.copyOf(whole, 200))).contains("damaged");
    byte[] spoilt = whole.clone();
    Arrays.fill(spoilt, 300, spoilt.length - 40, (byte) 'x');
    assertThat(said(spoilt)).contains("document");
    Handout endless = new Handout();
    for (int i = 0; i < 201; i++) {
      endless.next();
    }
    assertThat(said(endless.bytes())).contains("at most 200");
  }

  @Test
  void what_is_too_long_is_refused_whole_and_not_cut() {
    Handout chapters = new Handout();
    for (int i = 0; i < 61; i++) {
      chapters.line("Chapter " + "ABCDEFGH".charAt(i / 8) + "abcdefgh".charAt(i % 8), 18, false);
      chapters.line(
          "What this chapter number %d says is said in one line.".formatted(i), 11, false);
      chapters.line("And in another one, of which chapter %d is the end.".formatted(i), 11, false);
      chapters.next();
    }
    assertThat(said(chapters.bytes())).contains("more than 60 lessons", "Divide it");
    Handout letters = new Handout();
    for (int i = 0; i < 190 * 30; i++) {
      letters.line("Line %d ".formatted(i) + "of words and more words ".repeat(3), 11, false);
      if (i % 30 == 29) {
        letters.next();
      }
    }
    assertThat(said(letters.bytes())).contains("more than 400,000 letters", "Divide it");
  }

  @Test
  void a_point_of_a_list_that_is_too_long_is_divided_and_loses_nothing() {
    String endless = "- The first of many words" + ", and one more".repeat(60) + " at the end";
    Handout handout = new Handout().line(endless, 11, false);
    JsonNode items = desk.imported(handout.bytes()).body().at("/lessons/0/blocks/0/items");
    assertThat(items.size()).isEqualTo(2);
    assertThat(items.toString()).contains("The first of many words", "at the end");
  }

  @Test
  void a_document_is_gone_once_it_was_read_and_one_of_another_size_before() {
    String good = sent(Handout.ofWalking().bytes(), 0);
    assertThat(desk.read(good).ok()).isTrue();
    assertThat(desk.read(good).status()).isEqualTo(409);
    String swollen = sent(Handout.ofWalking().bytes(), 1);
    assertThat(desk.read(swollen).badFields()).containsExactly("document");
    String spoilt = sent("no pdf at all".getBytes(StandardCharsets.UTF_8), 0);
    assertThat(desk.read(spoilt).badFields()).containsExactly("document");
    var world = campus.world();
    assertThat(world.parts().media().list(world.job(campus.north().tenant()), "imports/"))
        .isEmpty();
  }

  private String sent(byte[] bytes, int fewer) {
    String document = campus.world().ids().next();
    Desk.send(desk.announce(document, bytes.length - fewer), bytes);
    return document;
  }

  private String said(byte[] bytes) {
    Answer refused = desk.imported(bytes);
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.badFields()).containsExactly("document");
    return refused.text();
  }

  @Test
  void a_document_that_has_not_come_or_in_another_size_is_told() {
    String document = campus.world().ids().next();
    Answer ticket = desk.announce(document, 10);
    assertThat(ticket.status()).isEqualTo(201);
    assertThat(desk.read(document).status()).isEqualTo(409);
    Desk.send(ticket, new byte[7]);
    assertThat(desk.read(document).badFields()).containsExactly("document");
    assertThat(desk.announce(document, 11).status()).isEqualTo(409);
    assertThat(desk.read(campus.world().ids().next()).status()).isEqualTo(404);
  }
}
