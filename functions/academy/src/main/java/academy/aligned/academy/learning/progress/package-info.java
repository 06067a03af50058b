/** How far somebody is, from whichever device she reports it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.learning.progress;
