/** Withdrawing from a contract within two weeks, in two steps. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.purchase.withdrawal;
