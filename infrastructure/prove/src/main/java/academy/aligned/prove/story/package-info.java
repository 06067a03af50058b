/** What happened in the practices before anybody attacks: people, things, and their ids. */
@org.jspecify.annotations.NullMarked
package academy.aligned.prove.story;
