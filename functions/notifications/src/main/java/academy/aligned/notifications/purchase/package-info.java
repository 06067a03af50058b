/** What buyers and learners are written about what they bought and finished. */
@org.jspecify.annotations.NullMarked
package academy.aligned.notifications.purchase;
