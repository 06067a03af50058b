/** What those who run the platform do to practices and people. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.operation;
