/**
 * The clouds that contracts are held against: the embedded parts, LocalStack, a container of it.
 */
@org.jspecify.annotations.NullMarked
package academy.aligned.assure.contract.cloud;
