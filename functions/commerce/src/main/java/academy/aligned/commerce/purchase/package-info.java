/** What a learner has bought, and what she can do about it herself. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.purchase;
