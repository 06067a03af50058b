@org.jspecify.annotations.NullMarked
package academy.aligned.drill.world;
