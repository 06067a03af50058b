/** The edge on the laptop: hosts to sites, static files, and the way to the API. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.edge;
