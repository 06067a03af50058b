/** What must never be lost. */
@org.jspecify.annotations.NullMarked
package academy.aligned.cloud.data;
