package academy.aligned.academy.studio.imports.pdf;

import academy.aligned.academy.course.Block;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.studio.imports.Proposal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Divides a document where its larger headings stand; each part is a lesson to read. */
final class Chapters {
  private static final int MOST_LESSONS = 60;
  private static final int MOST_BLOCKS = 80;
  private static final int WORDS_A_MINUTE = 180;
  private static final int TITLE = 120;
  private static final int SUMMARY = 160;

  private final Ranks ranks;
  private final List<Lesson> lessons = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<Line> waiting = new ArrayList<>();
  private String title;

  private Chapters(Ranks ranks, String title) {
    this.ranks = ranks;
    this.title = title;
  }

  static Proposal of(List<Line> lines, String filename, int pages) {
    Ranks ranks = Ranks.of(lines);
    String title = ranks.title().orElse(filename.replaceFirst("(?i)\\.pdf$", ""));
    Chapters chapters = new Chapters(ranks, title);
    Line before = null;
    for (Line line : lines) {
      if (ranks.isTitle(line)) {
        continue;
      }
      if (!ranks.isChapter(line)) {
        chapters.waiting.add(line);
      } else if (before != null && ranks.isChapter(before) && chapters.waiting.isEmpty()) {
        chapters.title = chapters.title + " " + line.text();
      } else {
        chapters.close();
        chapters.title = line.text();
      }
      before = line;
    }
    chapters.close();
    return new Proposal(cut(title, TITLE), pages, List.copyOf(chapters.lessons));
  }

  /** What came since the last heading becomes a lesson, or several if it is long. */
  private void close() {
    List<Block> blocks = Blocks.of(waiting, ranks);
    waiting.clear();
    for (int from = 0; from < blocks.size(); from += MOST_BLOCKS) {
      if (lessons.size() == MOST_LESSONS) {
        throw PdfReader.tooLong("would be more than %d lessons".formatted(MOST_LESSONS));
      }
      int until = Math.min(blocks.size(), from + MOST_BLOCKS);
      String more = from == 0 ? "" : " (%d)".formatted(from / MOST_BLOCKS + 1);
      lessons.add(lesson(cut(title, TITLE - more.length()) + more, blocks.subList(from, until)));
    }
  }

  private Lesson lesson(String called, List<Block> blocks) {
    int words = 0;
    for (Block block : blocks) {
      words += (String.join(" ", block.lines()) + " " + block.text()).split("\\s+", -1).length;
    }
    return new Lesson(
        Names.unique(called, names),
        called,
        summary(blocks, called),
        Lesson.Kind.READING,
        Math.max(1, Math.round((float) words / WORDS_A_MINUTE)),
        false,
        true,
        0,
        List.copyOf(blocks),
        null,
        null,
        null);
  }

  /** Its first sentence. */
  private static String summary(List<Block> blocks, String called) {
    return blocks.stream()
        .filter(block -> block.type() == Block.Type.TEXT && block.text() != null)
        .map(block -> block.text().split("(?<=[.!?])\\s", 2)[0])
        .findFirst()
        .map(sentence -> cut(sentence, SUMMARY))
        .orElse(called);
  }

  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 1);
    return text.substring(0, space > most / 2 ? space : most - 1) + "…";
  }
}
