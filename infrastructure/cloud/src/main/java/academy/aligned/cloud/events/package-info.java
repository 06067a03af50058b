/** The way of a fact: from a table's stream to the bus, and from the bus to who hears it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.cloud.events;
