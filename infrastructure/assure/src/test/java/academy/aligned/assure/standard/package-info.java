/** The security standard, requirement by requirement, and what shows that each is met. */
@org.jspecify.annotations.NullMarked
package academy.aligned.assure.standard;
