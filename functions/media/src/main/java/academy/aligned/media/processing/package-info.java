/** From an uploaded file to something every phone can play. */
@org.jspecify.annotations.NullMarked
package academy.aligned.media.processing;
