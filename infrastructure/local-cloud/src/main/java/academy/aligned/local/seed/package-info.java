/** Demo practices with six weeks of life in them, made through the product's own doors. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.seed;
