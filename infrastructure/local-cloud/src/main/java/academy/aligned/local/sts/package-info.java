/** Security Token Service: roles assumed with session tags. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.sts;
