/** How a purchase begins, and how its return page learns what became of it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.checkout;
