/** What follows from payments for those who share in them, and what falls due with time. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.billing;
