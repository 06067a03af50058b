/** The second wall, as the laptop stands it: the deployed policy judges every real request. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storage.guard;
