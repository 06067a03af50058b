/** All tables as they were at one moment, by DynamoDB's point-in-time export. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody.moment;
