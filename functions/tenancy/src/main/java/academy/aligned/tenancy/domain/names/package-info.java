/** What the domain name system says of a host. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.domain.names;
