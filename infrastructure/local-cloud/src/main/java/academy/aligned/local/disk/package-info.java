/** How what is kept on this machine's disk survives a power cut. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.disk;
