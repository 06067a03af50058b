/** How we hear that something is wrong, and what is kept for the day it is lost. */
@org.jspecify.annotations.NullMarked
package academy.aligned.cloud.ops;
