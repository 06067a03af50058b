package academy.aligned.local.playback;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Slice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * {@code /media/tenants/…}: the files behind the turnstile, whole or in ranges, as CloudFront in
 * front of S3 answers. Mount it before anything else that takes GET and HEAD.
 */
public record SignedMedia(S3Client s3, String bucket, Turnstile turnstile) {
  private static final String PREFIX = "/media/tenants/";
  private static final Pattern PATH =
      Pattern.compile("/media/(tenants/[a-z0-9]{12}/media/[A-Za-z0-9._/-]+)");

  /** The answer, if the path is one of signed media. */
  public Optional<Reply> answer(Ask ask) {
    return ask.path().startsWith(PREFIX) ? Optional.of(open(ask)) : Optional.empty();
  }

  private Reply open(Ask ask) {
    turnstile.pass(ask);
    var path = PATH.matcher(ask.path());
    if (!path.matches() || ask.path().contains("..")) {
      throw new Refusal(403, "AccessDenied", "There is nothing here for you.");
    }
    String key = path.group(1);
    try {
      return reply(ask, key, s3.headObject(head -> head.bucket(bucket).key(key)));
    } catch (NoSuchKeyException missing) {
      throw new Refusal(403, "AccessDenied", "There is nothing here for you.");
    }
  }

  private Reply reply(Ask ask, String key, HeadObjectResponse file) {
    if (ask.header("if-none-match").filter(file.eTag()::equals).isPresent()) {
      return new Reply(304, headers(file), new Reply.Bytes(new byte[0]));
    }
    return Slice.asked(ask, file.contentLength(), file.eTag())
        .map(slice -> part(key, file, slice))
        .orElseGet(() -> new Reply(200, headers(file), flow(key, file, "bytes=0-")));
  }

  private Reply part(String key, HeadObjectResponse file, Slice slice) {
    Map<String, List<String>> headers = headers(file);
    headers.put("content-range", List.of(slice.contentRange()));
    if (!slice.satisfiable()) {
      return new Reply(416, headers, new Reply.Bytes(new byte[0]));
    }
    String range = "bytes=%d-%d".formatted(slice.from(), slice.to());
    return new Reply(206, headers, new Reply.Flow(slice.length(), out -> copy(key, range, out)));
  }

  private Reply.Content flow(String key, HeadObjectResponse file, String range) {
    return file.contentLength() == 0
        ? new Reply.Bytes(new byte[0])
        : new Reply.Flow(file.contentLength(), out -> copy(key, range, out));
  }

  private void copy(String key, String range, OutputStream out) throws IOException {
    try (InputStream in = s3.getObject(get -> get.bucket(bucket).key(key).range(range))) {
      in.transferTo(out);
    }
  }

  private static Map<String, List<String>> headers(HeadObjectResponse file) {
    return new TreeMap<>(
        Map.of(
            "content-type", List.of(file.contentType()),
            "etag", List.of(file.eTag()),
            "accept-ranges", List.of("bytes"),
            "cache-control", List.of("private, max-age=600")));
  }
}
