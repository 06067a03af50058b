/** What goes wrong between us and services that are neither database nor file store. */
@org.jspecify.annotations.NullMarked
package academy.aligned.assure.faults;
