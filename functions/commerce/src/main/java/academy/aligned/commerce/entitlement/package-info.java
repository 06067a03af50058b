/** What a purchase opens: a pure function of the facts that are known of it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.entitlement;
