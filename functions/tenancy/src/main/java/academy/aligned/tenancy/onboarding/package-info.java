/** From a claimed address to an app that answers. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.onboarding;
