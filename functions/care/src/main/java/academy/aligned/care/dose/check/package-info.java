/** When a dose lacks something or contradicts itself. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.dose.check;
