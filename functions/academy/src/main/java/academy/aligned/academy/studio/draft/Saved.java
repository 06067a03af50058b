package academy.aligned.academy.studio.draft;

/**
 * What was written, and what to write the next time on.
 *
 * @param version of what was written; 0 for what is gone
 * @param courseVersion of the course itself
 */
public record Saved(int version, int courseVersion, Draft.State state) {}
