/**
 * What operators close on a laptop: a stand-in for AWS AppConfig, and the page that deploys to it.
 */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.switches;
