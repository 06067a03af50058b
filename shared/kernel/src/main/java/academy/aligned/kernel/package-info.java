/** What every context needs: the door, events, problems, ids and time. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel;
