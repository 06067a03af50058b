/** What one exercise asks of a patient: how much, how often, how hard. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.dose;
