/** When to worry: numbers and alerts brought up to date after each log and at each day's end. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.compliance;
