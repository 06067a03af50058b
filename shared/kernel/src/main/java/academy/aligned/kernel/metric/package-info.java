/** What is told of every call, for those who watch the house. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel.metric;
