/** What a person writes beside a lesson, and where she puts a mark in its film. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.learning.note;
