/** How a practice looks and what it is called. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.branding;
