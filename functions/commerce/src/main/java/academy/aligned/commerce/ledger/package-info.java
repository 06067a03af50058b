/** Orders, what became known of them, and what that changes. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.ledger;
