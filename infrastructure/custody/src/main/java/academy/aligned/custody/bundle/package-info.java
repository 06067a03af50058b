/** The bundle: one practice in one file that anybody can read, check and compare. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody.bundle;
