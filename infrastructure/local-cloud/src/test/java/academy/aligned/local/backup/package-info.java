@org.jspecify.annotations.NullMarked
package academy.aligned.local.backup;
