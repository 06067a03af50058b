/** What we rely on in a cloud, written once and held against each cloud that can be reached. */
@org.jspecify.annotations.NullMarked
package academy.aligned.assure.contract;
