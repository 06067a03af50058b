/** From an approved version to what everybody sees, at once or when its hour has come. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.studio.publishing;
