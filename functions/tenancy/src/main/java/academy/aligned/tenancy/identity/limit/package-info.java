/** How often somebody may try. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.identity.limit;
