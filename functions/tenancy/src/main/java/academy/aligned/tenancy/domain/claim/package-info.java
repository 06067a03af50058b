/** Which hosts a practice wants of its own, and how far each of them is. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.domain.claim;
