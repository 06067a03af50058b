/** Name servers of a laptop: they know what a developer wrote down, and nothing of the world. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.names;
