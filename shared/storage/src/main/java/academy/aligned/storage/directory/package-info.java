/** The one table without tenant keys: hosts, people and what they are where. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storage.directory;
