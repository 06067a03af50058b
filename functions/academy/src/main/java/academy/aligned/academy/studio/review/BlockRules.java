package academy.aligned.academy.studio.review;

import academy.aligned.academy.course.Block;
import academy.aligned.academy.course.Worksheet;

/** What a block of its type, or a section of its kind, needs. */
final class BlockRules {
  private BlockRules() {}

  static void check(Block block, Faults faults) {
    switch (block.type()) {
      case HEADING, TEXT, QUOTE -> faults.text("text", block.text());
      case LIST -> {
        faults.some("items", block.items(), "item");
        faults.texts("items", block.lines());
      }
      case NOTE -> {
        faults.unless(block.tone() != null, "tone", "is missing: TIP, CAUTION or STOP");
        faults.text("title", block.title());
        faults.text("text", block.text());
      }
      case EXERCISE -> {
        faults.text("exercise", block.exercise());
        faults.text("dose", block.dose());
      }
    }
  }

  static void check(Worksheet.Section section, Faults faults) {
    faults.text("heading", section.heading());
    switch (section.kind()) {
      case LINES -> faults.unless(section.ruled() > 0, "lines", "must be 1 or more");
      case CHECKS -> {
        faults.some("items", section.items(), "item");
        faults.texts("items", section.checks());
      }
      case TABLE -> {
        faults.some("columns", section.columns(), "column");
        faults.some("rows", section.rows(), "row");
      }
      case TEXT -> faults.text("text", section.text());
    }
  }
}
