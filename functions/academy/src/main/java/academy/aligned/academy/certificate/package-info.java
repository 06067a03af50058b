/** The proof that somebody took a course to its end, for as long as it holds. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.certificate;
