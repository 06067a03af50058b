/** EventBridge Scheduler: one-off and recurring, by the movable clock. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.schedule;
