package academy.aligned.academy.studio.imports;

import academy.aligned.academy.course.Lesson;
import java.util.List;

/** Lessons that a document could become. */
public record Proposal(String title, int pages, List<Lesson> lessons) {}
