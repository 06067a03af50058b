/** What one person bought and how far she is: all her rows that are seen at a glance. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.learning.record;
