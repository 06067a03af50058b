/** What is for sale, at which prices. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.catalogue;
