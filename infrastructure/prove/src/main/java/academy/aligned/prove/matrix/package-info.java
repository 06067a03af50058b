/** The attacks: made from the surfaces and from what was seen, judged by a few plain rules. */
@org.jspecify.annotations.NullMarked
package academy.aligned.prove.matrix;
