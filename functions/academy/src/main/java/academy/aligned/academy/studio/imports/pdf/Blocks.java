package academy.aligned.academy.studio.imports.pdf;

import academy.aligned.academy.course.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts lines together to paragraphs, lists and headings. */
final class Blocks {
  private static final int LONGEST_TEXT = 3_500;
  private static final int LONGEST_ITEM = 480;
  private static final int MOST_ITEMS = 40;
  private static final float GAP = 1.75f;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> items = new ArrayList<>();
  private boolean ordered;
  private float itemLeft;

  private Blocks() {}

  static List<Block> of(List<Line> lines, Ranks ranks) {
    Blocks blocks = new Blocks();
    Line before = null;
    for (Line line : lines) {
      blocks.take(line, before, ranks);
      before = line;
    }
    blocks.endParagraph();
    blocks.endList();
    return blocks.blocks;
  }

  private void take(Line line, @Nullable Line before, Ranks ranks) {
    if (line.item()) {
      endParagraph();
      if (!items.isEmpty() && ordered != line.numbered()) {
        endList();
      }
      ordered = line.numbered();
      itemLeft = line.left();
      items.add(line.withoutMark());
    } else if (ranks.isHeading(line)) {
      endParagraph();
      endList();
      blocks.add(Block.of(Block.Type.HEADING, line.text()));
    } else if (!items.isEmpty() && line.left() > itemLeft + 2 && !apart(line, before)) {
      items.add(joined(items.removeLast(), line.text()));
    } else {
      endList();
      if (apart(line, before)) {
        endParagraph();
      }
      String whole = joined(paragraph.toString(), line.text());
      paragraph.replace(0, paragraph.length(), whole);
    }
  }

  /** Whether there is more room between two lines than within a paragraph. */
  private static boolean apart(Line line, @Nullable Line before) {
    if (before == null || before.page() != line.page()) {
      return before != null && before.text().matches(".*[.!?:]");
    }
    return line.top() - before.top() > GAP * line.size();
  }

  /** A word that was divided at the end of a line is whole again. */
  private static String joined(String text, String more) {
    boolean divided =
        text.matches("(?s).*\\p{L}-") && !more.isEmpty() && Character.isLowerCase(more.charAt(0));
    return divided
        ? text.substring(0, text.length() - 1) + more
        : text.isEmpty() ? more : text + " " + more;
  }

  private void endParagraph() {
    divided(paragraph.toString(), LONGEST_TEXT)
        .forEach(text -> blocks.add(Block.of(Block.Type.TEXT, text)));
    paragraph.setLength(0);
  }

  /** Pieces of which none is longer, divided between sentences or at least words. */
  private static List<String> divided(String text, int longest) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > longest) {
      int sentence = rest.lastIndexOf(". ", longest - 1) + 1;
      int end = sentence > longest / 2 ? sentence : rest.lastIndexOf(' ', longest);
      int at = end > longest / 2 ? end : longest;
      pieces.add(rest.substring(0, at).strip());
      rest = rest.substring(at).strip();
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  private void endList() {
    List<String> all =
        items.stream().flatMap(item -> divided(item, LONGEST_ITEM).stream()).toList();
    for (int from = 0; from < all.size(); from += MOST_ITEMS) {
      int until = Math.min(all.size(), from + MOST_ITEMS);
      blocks.add(Block.list(ordered, List.copyOf(all.subList(from, until))));
    }
    items.clear();
  }
}
