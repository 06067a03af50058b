/** The clock that can be moved. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.time;
