/** What calls to the database cost: trips, units and bytes, as AWS would bill them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.testkit.meter;
