/** A practitioner's own file, from her browser straight into the store, in parts. */
@org.jspecify.annotations.NullMarked
package academy.aligned.media.upload;
