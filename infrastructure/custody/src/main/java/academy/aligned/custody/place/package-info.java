/** One installation: its tables, buckets and user pool, and who we are to it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody.place;
