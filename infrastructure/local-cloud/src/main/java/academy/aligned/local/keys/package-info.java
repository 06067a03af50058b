/** The installation's keys as Secrets Manager keeps them, and how one follows another. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.keys;
