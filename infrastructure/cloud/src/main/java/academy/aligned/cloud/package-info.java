/** The CDK app. */
@org.jspecify.annotations.NullMarked
package academy.aligned.cloud;
