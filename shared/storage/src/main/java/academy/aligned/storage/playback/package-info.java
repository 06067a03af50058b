/** What opens private films and papers to one person for a while. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storage.playback;
