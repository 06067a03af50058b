/** A tenant's files. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storage.files;
