/** Ids are types: a tenant's id cannot stand where a patient's is asked for. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel.ids;
