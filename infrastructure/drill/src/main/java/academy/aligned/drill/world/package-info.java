/** Local clouds, and people who open practices there, fill them and wreck them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.drill.world;
