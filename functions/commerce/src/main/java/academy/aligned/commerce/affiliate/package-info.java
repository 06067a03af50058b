/** What those get who bring buyers. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.affiliate;
