/** How a figure stands and moves: keyframes, easing and the two-bone arithmetic of limbs. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.figures.pose;
