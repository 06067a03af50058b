/** What runs the keepers' program when somebody waits for it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.keeper;
