/** Two installations on this machine, with a practice in one of them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody.world;
