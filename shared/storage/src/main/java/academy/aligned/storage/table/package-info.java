/** A tenant's rows. Nothing here takes a tenant's id: it asks for a scope. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storage.table;
