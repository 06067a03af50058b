package academy.aligned.local.seed;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Says under whose advertising rules the academy writes, and puts one landing page together. Asked
 * again, it changes nothing.
 */
record Storefront(Visitor editor) {
  private static final String RULES = "/api/studio/storefront";
  private static final String PAGES = "/api/studio/pages";
  private static final String PAGE = "better-nights";

  void seed(Consumer<String> tell) {
    editor.put(RULES, Map.of("ifVersion", 0, "jurisdiction", "CA-ON"));
    for (JsonNode page : editor.get(PAGES).path("pages")) {
      if (page.path("page").asString().equals(PAGE)) {
        return;
      }
    }
    editor.put(PAGES + "/" + PAGE, page());
    tell.accept("a landing page put together");
  }

  private static Map<String, Object> page() {
    return Map.of(
        "ifVersion",
        0,
        "title",
        "Better nights while you are pregnant",
        "description",
        "Three small changes that make lying down easier, and a course that explains the rest.",
        "state",
        "PUBLISHED",
        "blocks",
        List.of(
            Map.of(
                "kind", "HERO",
                "heading", "Better nights while you are pregnant",
                "text",
                    "Lying down should not be the hardest part of the day. Three small changes help.",
                "label", "Try a lesson for free",
                "link", "/courses/align-pregnancy/first-trimester-practice/"),
            Map.of(
                "kind", "LIST",
                "heading", "Tonight",
                "items",
                    List.of(
                        "One pillow between your knees, and one under your belly",
                        "Ten slow breaths before you turn over",
                        "Feet and knees together when you get up")),
            Map.of(
                "kind", "TEXT",
                "heading", "Why nights get hard",
                "text",
                    "Your ribs make room, your bladder has less of it, and your mind rehearses what"
                        + " is to come.\n\nNone of that means that you do something wrong. If pain"
                        + " wakes you every night, tell your midwife or doctor."),
            Map.of("kind", "COURSES", "heading", "Where to go on"),
            Map.of(
                "kind", "ACTION",
                "heading", "All of it, for as long as you need",
                "text", "Seven days free, then by the month or by the year.",
                "label", "Compare the plans",
                "link", "/plans/")));
  }
}
