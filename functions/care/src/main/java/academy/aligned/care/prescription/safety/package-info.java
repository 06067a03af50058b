/** What speaks against an exercise for somebody, and what the practitioner answered to it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.prescription.safety;
