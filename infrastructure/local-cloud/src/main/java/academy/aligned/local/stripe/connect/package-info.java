/** Connected accounts: practices and affiliates that are paid to. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.connect;
