/** Makes the demonstration films of the exercise library out of pose keyframes. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.figures;
