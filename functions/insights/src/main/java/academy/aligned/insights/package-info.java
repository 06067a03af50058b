/** The insights context. */
@org.jspecify.annotations.NullMarked
package academy.aligned.insights;
