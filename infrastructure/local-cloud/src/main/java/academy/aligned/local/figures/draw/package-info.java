/** Paints a skeleton as a friendly person with the things around her. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.figures.draw;
