package academy.aligned.academy.studio.draft;

import academy.aligned.academy.course.Block;
import academy.aligned.academy.course.Film;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.course.Quiz;
import academy.aligned.academy.course.Worksheet;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as an editor sends it, maybe not finished.
 *
 * @param ifVersion what it was changed from; 0 for a new one
 */
public record LessonText(
    @NotNull @Pattern(regexp = Slug.SHAPE) String course,
    @NotNull @Pattern(regexp = Slug.SHAPE) String lesson,
    @Min(0) int ifVersion,
    @NotNull @Size(max = 120) String title,
    @NotNull @Size(max = 160) String summary,
    @NotNull Lesson.Kind kind,
    @Min(0) @Max(240) int minutes,
    boolean free,
    boolean required,
    @Min(0) @Max(365) int afterDays,
    @NotNull @Size(max = 80) List<@NotNull @Valid Block> blocks,
    @Valid @Nullable Film film,
    @Valid @Nullable Worksheet worksheet,
    @Valid @Nullable Quiz quiz) {

  Lesson written() {
    return new Lesson(
        lesson,
        title.strip(),
        summary.strip(),
        kind,
        minutes,
        free,
        required,
        afterDays,
        blocks,
        film,
        worksheet,
        quiz);
  }
}
