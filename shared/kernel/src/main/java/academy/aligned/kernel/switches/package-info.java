/** What operators have closed for now, and how a function comes to know. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel.switches;
