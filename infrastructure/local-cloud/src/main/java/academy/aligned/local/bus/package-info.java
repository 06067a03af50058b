/** EventBridge: rules by AWS's own matcher, targets that are durable queues. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.bus;
