/**
 * From holding a link to being a patient: a claim, and a practitioner's word where it is needed.
 */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.roster.admission;
