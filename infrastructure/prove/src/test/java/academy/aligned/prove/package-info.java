/** A small sample of the proof, fast enough for every build. */
@org.jspecify.annotations.NullMarked
package academy.aligned.prove;
