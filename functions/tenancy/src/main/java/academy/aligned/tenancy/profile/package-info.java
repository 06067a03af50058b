/** What a practice is, apart from its looks. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.profile;
