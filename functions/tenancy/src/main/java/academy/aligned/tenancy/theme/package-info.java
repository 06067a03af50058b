/** Colours that can be read: from one brand colour to two palettes. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.theme;
