/** Checks of single fields. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.fields;
