package academy.aligned.storefront.page;

import academy.aligned.storefront.course.Course;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A course as it stands among others. */
public record Card(
    String path,
    String title,
    String subtitle,
    Category category,
    int minutes,
    long lessons,
    String picture,
    List<Amount> price,
    String words) {

  /** The stages a family goes through, in their order. */
  public enum Category {
    CONCEPTION("Conception"),
    PREGNANCY("Pregnancy"),
    BIRTH("Birth"),
    POSTPARTUM("After birth"),
    PROFESSIONAL("For professionals"),
    OTHER("More");

    private final String word;

    Category(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Category of(Course course) {
      return Stream.of(values())
          .filter(known -> known.name().equals(course.category()))
          .findFirst()
          .orElse(OTHER);
    }
  }

  public static Card of(Course course, Optional<Buy> buy) {
    return new Card(
        course.path(),
        course.title(),
        Optional.ofNullable(course.subtitle()).orElse(""),
        Category.of(course),
        course.minutes(),
        course.lessons().count(),
        Picture.of(course),
        buy.map(one -> one.first().amounts()).orElse(List.of()),
        words(course));
  }

  /** What the catalogue's search looks through: titles and outcomes, in small letters. */
  private static String words(Course course) {
    return Stream.of(
            Stream.of(course.title(), Optional.ofNullable(course.subtitle()).orElse("")),
            course.outcomes().stream(),
            course.modules().stream().map(Course.Module::title))
        .flatMap(texts -> texts)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }
}
