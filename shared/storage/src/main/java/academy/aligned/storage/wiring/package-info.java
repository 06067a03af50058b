/** How stores are made from settings; the only place that builds AWS clients. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storage.wiring;
