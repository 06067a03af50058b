/** What a practice may use. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.plan;
