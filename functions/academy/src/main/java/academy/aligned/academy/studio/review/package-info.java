/** From a draft to something that may be published: checked by rules, then by a second person. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.studio.review;
