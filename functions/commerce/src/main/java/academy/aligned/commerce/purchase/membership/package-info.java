/** What a member does to her own subscription. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.purchase.membership;
