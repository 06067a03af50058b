/** How names, days, amounts and addresses are written, wherever people or machines read them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel.text;
