/** What must hold of the templates before anybody may deploy them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.cloud.check;
