/** How far an opening is. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.onboarding.progress;
