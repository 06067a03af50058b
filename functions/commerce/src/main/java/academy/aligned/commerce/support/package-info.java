/** What those who run the platform do to a purchase, with reasons and within limits. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.support;
