package academy.aligned.assure.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.files.TenantFiles.Arrived;
import academy.aligned.storage.files.TenantFiles.Content;
import academy.aligned.storage.files.TenantFiles.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** What our files ask of the file store, a browser's side of it included. */
class FilesContract extends Contract {
  private static final String PATH = "films/bridge.mp4";
  private static final Duration LASTING = Duration.ofMinutes(10);

  /** The least that a part may weigh unless it is the last. */
  private static final byte[] FIRST = new byte[5 * 1024 * 1024];

  private static final byte[] LAST = "the end".getBytes(StandardCharsets.UTF_8);

  private TenantFiles files() {
    return cloud().stores().files(cloud().bucket());
  }

  private void put(String path, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    files().put(north(), path, new Content(bytes, "text/plain"), "no-store");
  }

  @Test
  void what_is_put_comes_back_with_its_type() {
    put("notes/a.txt", "Hüfte");
    Content content = files().get(north(), "notes/a.txt").orElseThrow();
    assertThat(content.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("Hüfte");
    assertThat(content.contentType()).isEqualTo("text/plain");
  }

  @Test
  void a_file_that_is_not_there_is_said_to_be_none() {
    assertThat(files().get(north(), "notes/none.txt")).isEmpty();
    assertThat(files().size(north(), "notes/none.txt")).isEmpty();
  }

  @Test
  void the_same_path_of_another_practice_is_another_file() {
    put("notes/a.txt", "north");
    assertThat(files().get(south(), "notes/a.txt")).isEmpty();
    assertThat(files().list(south(), "notes/")).isEmpty();
  }

  @Test
  void files_are_listed_weighed_and_named_by_their_contents() {
    put("notes/a.txt", "one");
    put("notes/b.txt", "three");
    put("other/c.txt", "x");
    assertThat(files().list(north(), "notes/")).containsExactly("notes/a.txt", "notes/b.txt");
    assertThat(files().weight(north(), "notes/")).isEqualTo(8);
    Map<String, String> before = files().etags(north(), "notes/");
    put("notes/b.txt", "four");
    assertThat(files().etags(north(), "notes/"))
        .containsEntry("notes/a.txt", before.get("notes/a.txt"))
        .doesNotContainEntry("notes/b.txt", before.get("notes/b.txt"));
  }

  @Test
  void a_file_may_be_deleted_twice() {
    put("notes/a.txt", "one");
    files().delete(north(), "notes/a.txt");
    files().delete(north(), "notes/a.txt");
    assertThat(files().get(north(), "notes/a.txt")).isEmpty();
  }

  @Test
  void a_browser_uploads_in_parts_and_the_upload_may_be_finished_twice() {
    String upload = files().beginUpload(north(), PATH, "video/mp4");
    List<Part> parts = List.of(sent(upload, 1, FIRST), sent(upload, 2, LAST));
    assertThat(files().arrived(north(), PATH, upload))
        .hasEntrySatisfying(2, came -> assertThat(came).extracting(Arrived::bytes).isEqualTo(7L));
    long whole = (long) FIRST.length + LAST.length;
    assertThat(files().finishUpload(north(), PATH, upload, parts)).isEqualTo(whole);
    assertThat(files().finishUpload(north(), PATH, upload, parts)).isEqualTo(whole);
    assertThat(files().size(north(), PATH)).hasValue(whole);
  }

  @Test
  void parts_under_other_names_are_refused() {
    String upload = files().beginUpload(north(), PATH, "video/mp4");
    sent(upload, 1, LAST);
    List<Part> others = List.of(new Part(1, "\"00000000000000000000000000000000\""));
    assertThatExceptionOfType(Problem.Invalid.class)
        .isThrownBy(() -> files().finishUpload(north(), PATH, upload, others));
  }

  @Test
  void an_upload_that_was_given_up_is_gone() {
    String upload = files().beginUpload(north(), PATH, "video/mp4");
    Part part = sent(upload, 1, LAST);
    files().abortUpload(north(), PATH, upload);
    files().abortUpload(north(), PATH, upload);
    assertThatExceptionOfType(Problem.Conflict.class)
        .isThrownBy(() -> files().finishUpload(north(), PATH, upload, List.of(part)));
  }

  @Test
  @Differs(in = "signatures of addresses are not checked unless it is started to do so")
  void an_address_for_another_part_or_practice_is_refused() {
    String upload = files().beginUpload(north(), PATH, "video/mp4");
    String address = address(upload, 1).toString();
    assertThat(status(address.replace("partNumber=1", "partNumber=2"), LAST)).isEqualTo(403);
    assertThat(status(address.replace("" + north().tenant(), "" + south().tenant()), LAST))
        .isEqualTo(403);
  }

  @Test
  void a_player_reads_the_middle_and_the_end_of_a_file() {
    put("films/text.txt", "0123456789");
    assertThat(range("films/text.txt", "bytes=2-4")).isEqualTo("234");
    assertThat(range("films/text.txt", "bytes=-3")).isEqualTo("789");
    assertThat(range("films/text.txt", "bytes=7-")).isEqualTo("789");
  }

  private String range(String path, String range) {
    String key = files().location(north(), path).getPath().substring(1);
    var ask = GetObjectRequest.builder().bucket(cloud().bucket()).key(key).range(range).build();
    var found = cloud().s3().getObjectAsBytes(ask);
    assertThat(found.response().contentRange()).endsWith("/10");
    return found.asUtf8String();
  }

  private URI address(String upload, int number) {
    return files().partAddress(north(), PATH, upload, number, LASTING);
  }

  private Part sent(String upload, int number, byte[] bytes) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      var answer = http.send(put(address(upload, number), bytes), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return new Part(number, answer.headers().firstValue("etag").orElseThrow());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int status(String address, byte[] bytes) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(put(URI.create(address), bytes), BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest put(URI address, byte[] bytes) {
    return HttpRequest.newBuilder(address).PUT(BodyPublishers.ofByteArray(bytes)).build();
  }
}
