/** Papers to print: worksheets, drawn as PDF. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.paper;
