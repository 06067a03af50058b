/** The only module that sees the DynamoDB and S3 SDK. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storage;
