/** How much of a plan is done, by one published formula that the phone computes too. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.adherence;
