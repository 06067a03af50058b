package academy.aligned.storage.files;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Addresses in a bucket that say by themselves who may do what there, and for how long. */
record SignedAddresses(S3Presigner presigner, String bucket) {
  URI ofPart(
      String key,
      String upload,
      int number,
      Duration lasting,
      AwsRequestOverrideConfiguration rights) {
    return URI.create(
        presigner
            .presignUploadPart(
                presign ->
                    presign
                        .signatureDuration(lasting)
                        .uploadPartRequest(
                            part ->
                                part.bucket(bucket)
                                    .key(key)
                                    .uploadId(upload)
                                    .partNumber(number)
                                    .overrideConfiguration(rights)))
            .url()
            .toString());
  }

  /** {@code name} is what a browser calls the file that it saves. */
  URI ofFile(String key, String name, Duration lasting, AwsRequestOverrideConfiguration rights) {
    return URI.create(
        presigner
            .presignGetObject(
                presign ->
                    presign
                        .signatureDuration(lasting)
                        .getObjectRequest(
                            get ->
                                get.bucket(bucket)
                                    .key(key)
                                    .responseContentDisposition(
                                        "attachment; filename=\"" + name + "\"")
                                    .overrideConfiguration(rights)))
            .url()
            .toString());
  }
}
