/** The one door: every request and event becomes a typed call under a scope, or a problem. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel.door;
