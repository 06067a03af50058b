/** How a patient stands: numbers, alert, and the roster's row of them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.standing;
