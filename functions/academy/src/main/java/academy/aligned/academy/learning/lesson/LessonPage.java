package academy.aligned.academy.learning.lesson;

import academy.aligned.academy.learning.note.NoteList;
import academy.aligned.academy.learning.quiz.QuizReview;
import academy.aligned.kernel.door.Cookie;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson that is open to her. */
public record LessonPage(
    String course,
    String courseTitle,
    int version,
    String module,
    Taught taught,
    Mine mine,
    @Nullable Neighbour previous,
    @Nullable Neighbour next,
    @JsonIgnore List<Cookie> cookies)
    implements Cookie.Setting {

  /**
   * What she has here.
   *
   * @param score the best per cent of the quiz
   * @param attempts the last ones at the quiz, oldest first
   */
  public record Mine(
      int seconds,
      int length,
      boolean done,
      @Nullable Integer score,
      List<NoteList.Item> notes,
      List<NoteList.Place> bookmarks,
      List<QuizReview> attempts) {}

  /** The lesson before or after. */
  public record Neighbour(String lesson, String title, @Nullable Instant lockedUntil) {}
}
