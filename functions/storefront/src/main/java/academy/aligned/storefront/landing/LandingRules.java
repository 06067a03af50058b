package academy.aligned.storefront.landing;

import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.Problem.FieldError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each kind of block must have, so that no page shows a hole. */
final class LandingRules {
  private LandingRules() {}

  static void require(Landing landing) {
    List<FieldError> faults = new ArrayList<>();
    for (int i = 0; i < landing.blocks().size(); i++) {
      look("blocks[" + i + "].", i, landing.blocks().get(i), faults);
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
  }

  private static void look(String at, int place, LandingBlock block, List<FieldError> faults) {
    switch (block.kind()) {
      case HERO -> {
        need(at + "heading", block.heading(), faults);
        if (place > 0) {
          faults.add(new FieldError(at + "kind", "opens a page, so it can only come first"));
        }
      }
      case TEXT -> need(at + "text", block.text(), faults);
      case LIST -> need(at + "items", block.items(), faults);
      case COURSES -> {}
      case TESTIMONIAL -> {
        need(at + "text", block.text(), faults);
        need(at + "by", block.by(), faults);
      }
      case QUESTIONS -> need(at + "questions", block.questions(), faults);
      case ACTION -> {
        need(at + "label", block.label(), faults);
        need(at + "link", block.link(), faults);
      }
    }
  }

  private static void need(String field, @Nullable Object value, List<FieldError> faults) {
    boolean empty =
        switch (value) {
          case null -> true;
          case String text -> text.isBlank();
          case Collection<?> list -> list.isEmpty();
          default -> false;
        };
    if (empty) {
      faults.add(new FieldError(field, "is needed in a block of this kind"));
    }
  }
}
