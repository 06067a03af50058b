package academy.aligned.academy.learning.note;

/** A place in a lesson's film that she wants to find again. */
public record Bookmark(String bookmark, String course, String lesson, int seconds, String title) {}
