/** The demo's shop: what is for sale. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.seed.shop;
