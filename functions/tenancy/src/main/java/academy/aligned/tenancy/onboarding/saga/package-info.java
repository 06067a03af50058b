/** What is heard during an opening, and what it leads to. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.onboarding.saga;
