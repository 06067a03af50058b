/** The tenancy context. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy;
