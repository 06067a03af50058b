/**
 * A world for tests: the real doors and stores over embedded parts, two practices, and their
 * people.
 */
@org.jspecify.annotations.NullMarked
package academy.aligned.testkit.world;
