package academy.aligned.kernel.events;

import academy.aligned.kernel.ids.UserId;
import java.time.Instant;

/** What the academy context tells others. */
public sealed interface AcademyEvent extends Event {
  /**
   * A version of a course is for all to see. {@code file} is where its public part lies in the
   * tenant's site, as JSON.
   */
  record CoursePublished(String course, int version, String file) implements AcademyEvent {}

  /** A course is no longer offered; who has it keeps it. */
  record CourseArchived(String course, int version) implements AcademyEvent {}

  /** Somebody opened a lesson of a course that is not free, for the first time. */
  record CourseBegun(UserId user, String course, Instant at) implements AcademyEvent {}

  /** Every lesson that counts is done, and the last quiz passed. */
  record CourseCompleted(UserId user, String course) implements AcademyEvent {}

  /** {@code number} is for people; {@code certificate} opens the page that vouches for it. */
  record CertificateIssued(
      String certificate,
      String number,
      UserId user,
      String email,
      String name,
      String course,
      String title,
      Instant at)
      implements AcademyEvent {}

  record CertificateRevoked(String certificate, String reason) implements AcademyEvent {}

  /** A minute passed: courses whose hour has come are published. */
  record PublishingDue() implements AcademyEvent {}
}
