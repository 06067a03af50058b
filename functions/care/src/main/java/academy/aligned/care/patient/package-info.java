/** Who a patient is, and where her rows lie. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.patient;
