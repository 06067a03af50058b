/** Pictures that practices bring. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.branding.logo;
