/** Signed links, each valid once and for two weeks. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.roster.invitation;
