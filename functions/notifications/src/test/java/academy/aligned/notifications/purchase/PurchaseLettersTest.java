package academy.aligned.notifications.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.CommerceEvent;
import academy.aligned.kernel.events.CommerceEvent.CheckoutAbandoned;
import academy.aligned.kernel.events.CommerceEvent.PaymentFailed;
import academy.aligned.kernel.events.Event;
import academy.aligned.notifications.Mailroom;
import academy.aligned.notifications.Notifications;
import academy.aligned.notifications.mail.Mail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PurchaseLettersTest {
  private static final Path SNAPSHOTS =
      Path.of("src/test/resources/academy/aligned/notifications/purchase");
  private static final int PREVIEW = 140;
  private static final List<String> HEALTH =
      List.of(
          "pain",
          "exercise",
          "plan",
          "patient",
          "treatment",
          "health",
          "physio",
          "rehab",
          "pregnan",
          "birth",
          "conception",
          "postpartum",
          "caesarean",
          "pelvi",
          "baby",
          "align ");
  private final Mailroom room = Mailroom.open();

  private Mail written(Event event) {
    room.hear(event);
    return room.mails().getLast();
  }

  /** Set {@code letters} to {@code write} to take what is written now for right. */
  @TestFactory
  Stream<DynamicTest> every_letter_reads_as_it_was_agreed() {
    return Written.all().entrySet().stream()
        .map(
            letter ->
                DynamicTest.dynamicTest(
                    letter.getKey(), () -> compare(letter.getKey(), written(letter.getValue()))));
  }

  private static void compare(String name, Mail mail) throws IOException {
    Path file = SNAPSHOTS.resolve(name + ".txt");
    String text = "Subject: " + mail.subject() + "\n\n" + mail.text();
    if ("write".equals(System.getProperty("letters"))) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  @TestFactory
  Stream<DynamicTest> what_a_locked_phone_shows_says_nothing_about_health() {
    return Written.all().entrySet().stream()
        .map(
            letter ->
                DynamicTest.dynamicTest(
                    letter.getKey(),
                    () -> {
                      Mail mail = written(letter.getValue());
                      for (String shown :
                          List.of(mail.subject(), start(mail.text()), start(seen(mail.html())))) {
                        HEALTH.forEach(word -> assertThat(shown).doesNotContain(word));
                      }
                    }));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(PREVIEW, text.length())).toLowerCase(Locale.ROOT);
  }

  /** What a mail program reads of a mail for its list. */
  private static String seen(String html) {
    return html.replaceAll("(?s)<head>.*?</head>", "")
        .replaceAll("(?s)<[^>]*>", "")
        .replaceAll("&[#a-z0-9]+;", " ")
        .strip();
  }

  @Test
  void every_letter_of_commerce_is_heard_and_has_a_snapshot() {
    var heard =
        Notifications.surface().hearings().stream().<Class<?>>map(hearing -> hearing.event());
    assertThat(heard.toList()).contains(CommerceEvent.Letter.class.getPermittedSubclasses());
    assertThat(Written.all().values().stream().<Class<?>>map(Object::getClass).toList())
        .contains(CommerceEvent.Letter.class.getPermittedSubclasses());
  }

  @Test
  void a_receipt_says_what_was_bought_and_paid_in_both_parts_and_where_to_begin() {
    Mail mail = written(Written.paid(List.of("align-pregnancy"), false));
    for (String part : List.of(mail.text(), mail.html())) {
      assertThat(part)
          .contains(
              "Align Pregnancy",
              "US$129.00",
              "https://pay.example/receipt/1",
              "http://aligned.localhost:8080/learn");
    }
    assertThat(mail.fromName()).isEqualTo("Aligned Academy");
    assertThat(mail.to()).isEqualTo("ana@example.org");
  }

  @Test
  void a_guest_is_asked_to_make_an_account_with_the_address_she_paid_with() {
    Mail mail = written(Written.paid(List.of("a", "b"), true));
    assertThat(mail.subject()).isEqualTo("Your courses are ready");
    assertThat(mail.text()).contains("/sign-up?next=/learn", "with this e-mail address");
  }

  @Test
  void letters_bear_the_name_the_colours_and_the_address_of_whoever_sells() {
    room.hear(Mailroom.brand(1, "North Shore"));
    Mail mail = written(Written.paid(List.of("a"), false));
    assertThat(mail.fromName()).isEqualTo("North Shore");
    assertThat(mail.html())
        .contains("background:#7a3b69", "href=\"http://north.aligned.localhost:8080/learn\"");
  }

  @Test
  void somebody_who_left_a_checkout_is_reminded_once_and_never_again() {
    for (int i = 0; i < 3; i++) {
      room.hear(new CheckoutAbandoned("order-1", "a@example.org", "T", "https://pay.example/" + i));
    }
    assertThat(room.mails()).hasSize(1);
    assertThat(room.mails().getFirst().text()).contains("https://pay.example/0", "the only time");
  }

  @Test
  void of_a_payment_that_fails_again_and_again_one_hears_three_times() {
    for (int attempt = 1; attempt <= 6; attempt++) {
      room.hear(new PaymentFailed("o", "a@example.org", "Basic", attempt, Instant.EPOCH));
    }
    assertThat(room.mails()).hasSize(3);
  }

  @Test
  void a_certificate_is_checked_at_a_page_that_says_nothing_about_its_owner() {
    Mail mail = written(Written.all().get("certificate"));
    assertThat(mail.subject()).isEqualTo("Your certificate is ready");
    assertThat(mail.text()).contains("http://aligned.localhost:8080/verify/cert-1/");
  }
}
