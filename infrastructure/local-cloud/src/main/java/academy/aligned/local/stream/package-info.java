/** From a table's stream to the bus, as the deployed pipe does it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stream;
