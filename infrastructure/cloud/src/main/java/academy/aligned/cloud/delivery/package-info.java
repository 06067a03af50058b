/** Who may deploy from outside. */
@org.jspecify.annotations.NullMarked
package academy.aligned.cloud.delivery;
