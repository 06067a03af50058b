/** Which addresses a practice may have. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.address;
