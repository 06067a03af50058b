package academy.aligned.academy.learning.note;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.learning.note.Note.Edit;
import academy.aligned.academy.learning.note.Note.Older;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A note that several devices write while they cannot hear of each other. */
class NoteTest {
  private static final Instant NINE = Instant.parse("2027-03-01T09:00:00Z");

  private static Edit edit(int minute, String text) {
    return new Edit(null, text, NINE.plusSeconds(60L * minute));
  }

  private static Note told(List<Edit> edits) {
    Note note = Note.written("n", "walking", "stride", edits.getFirst());
    for (Edit edit : edits.subList(1, edits.size())) {
      note = note.after(edit);
    }
    return note;
  }

  @Test
  void the_last_edit_is_the_note_and_the_others_are_kept() {
    Note note = told(List.of(edit(5, "laptop"), edit(1, "phone")));
    assertThat(note.text()).isEqualTo("laptop");
    assertThat(note.history()).containsExactly(new Older("phone", NINE.plusSeconds(60)));
  }

  @Test
  void any_order_and_any_repetition_ends_in_the_same_note() {
    List<Edit> edits =
        List.of(
            edit(1, "a"), edit(2, "bb"), edit(2, "b"), edit(3, "c"), edit(3, "d"), edit(9, "a"));
    Set<Note> ends = new HashSet<>();
    for (int seed = 0; seed < 500; seed++) {
      List<Edit> shuffled = new ArrayList<>(edits);
      shuffled.add(edits.get(new Random(seed).nextInt(edits.size())));
      Collections.shuffle(shuffled, new Random(seed));
      ends.add(told(shuffled));
    }
    assertThat(ends).hasSize(1);
    assertThat(ends.iterator().next().history()).hasSize(5);
  }

  @Test
  void the_same_edit_again_changes_nothing() {
    Note note = told(List.of(edit(1, "phone"), edit(5, "laptop")));
    assertThat(note.after(edit(5, "laptop"))).isSameAs(note);
    assertThat(note.after(edit(1, "phone"))).isEqualTo(note);
  }

  @Test
  void only_the_last_ten_texts_are_kept() {
    List<Edit> edits = new ArrayList<>();
    for (int minute = 0; minute < 30; minute++) {
      edits.add(edit(minute, "text " + minute));
    }
    Note note = told(edits);
    assertThat(note.history()).hasSize(10);
    assertThat(note.history().getFirst().text()).isEqualTo("text 28");
    assertThat(note.after(edit(0, "text 0"))).isEqualTo(note);
  }

  @Test
  void a_note_that_was_taken_away_comes_back_only_by_a_later_edit() {
    Note gone = told(List.of(edit(1, "phone"))).gone(NINE.plusSeconds(120));
    assertThat(gone.text()).isEmpty();
    assertThat(gone.after(edit(2, "late"))).isSameAs(gone);
    assertThat(gone.after(edit(3, "new")).text()).isEqualTo("new");
    assertThat(gone.after(edit(3, "new")).deleted()).isFalse();
  }
}
