/** What the edge is asked for a practice's own host. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.domain.edge;
