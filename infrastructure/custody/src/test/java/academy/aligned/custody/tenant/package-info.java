@org.jspecify.annotations.NullMarked
package academy.aligned.custody.tenant;
