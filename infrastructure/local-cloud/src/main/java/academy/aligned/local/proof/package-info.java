/** What the prover of isolation asks a laptop: whose rows are what, and who was refused any. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.proof;
