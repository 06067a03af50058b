/** Point-in-time recovery as the laptop has it: a journal of what changed, and exports from it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.backup;
