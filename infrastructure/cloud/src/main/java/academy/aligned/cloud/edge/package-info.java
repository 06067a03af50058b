/** The distribution that everybody reaches first. */
@org.jspecify.annotations.NullMarked
package academy.aligned.cloud.edge;
