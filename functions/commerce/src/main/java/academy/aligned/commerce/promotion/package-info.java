/** Codes that make something cheaper. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.promotion;
