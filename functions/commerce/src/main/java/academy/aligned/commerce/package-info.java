/** The commerce context. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce;
