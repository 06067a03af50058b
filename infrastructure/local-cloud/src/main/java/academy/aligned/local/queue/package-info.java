/** Queues that outlive a crash, with retries and a dead-letter list for each function. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.queue;
