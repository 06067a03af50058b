/** Who is in care, and how each is doing. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.roster;
