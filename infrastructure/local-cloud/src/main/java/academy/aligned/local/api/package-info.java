/**
 * The HTTP API of a laptop: routes from the surfaces, tokens checked, functions called in process.
 */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.api;
