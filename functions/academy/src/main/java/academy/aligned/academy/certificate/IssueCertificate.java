package academy.aligned.academy.certificate;

import academy.aligned.academy.certificate.paper.CertificatePaper;
import academy.aligned.academy.certificate.paper.Numbers;
import academy.aligned.academy.certificate.paper.PrintedName;
import academy.aligned.academy.certificate.paper.Wording;
import academy.aligned.academy.course.Course;
import academy.aligned.academy.learning.live.LiveCourses;
import academy.aligned.academy.learning.progress.ProgressRow;
import academy.aligned.academy.learning.record.Enrolment;
import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.events.AcademyEvent.CertificateIssued;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import academy.aligned.storage.directory.Practice;
import academy.aligned.storage.table.Write;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Gives somebody who completed a course its certificate, once; under another name a new one that
 * takes the place of the old.
 */
public record IssueCertificate(
    LearnerRecords records, LiveCourses live, Cabinet cabinet, Directory directory, Ids ids)
    implements Handler<LearnerScope, IssueCertificate.Asked, CertificateCard> {

  /**
   * @param name as it shall stand there, in any script that we can print
   */
  public record Asked(
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a course") String course,
      @NotBlank @Size(max = 80) String name) {}

  @Override
  public CertificateCard handle(LearnerScope scope, Asked asked) {
    PrintedName name = PrintedName.of(asked.name());
    LearnerRecord record = complete(scope, asked.course());
    Shelf shelf = Shelf.of(record, asked.course());
    Optional<Issued> old = shelf.valid();
    if (old.filter(issued -> issued.name().equals(name.text())).isPresent()) {
      return cabinet.card(scope, asked.course(), old.get());
    }
    if (shelf.full()) {
      throw Problem.conflict(
          "This certificate was issued under several names already.", "Write to us.");
    }
    PublishedCourse course = live.get(scope, asked.course());
    Issued fresh = fresh(course, name);
    cabinet.put(scope, fresh, CertificatePaper.pdf(wording(scope, course, fresh)));
    save(scope, record, shelf, fresh);
    return cabinet.card(scope, asked.course(), fresh);
  }

  /** Her record, if all that counts in the course is done; what she did this second counts too. */
  private LearnerRecord complete(LearnerScope scope, String course) {
    Instant now = ids.clock().instant();
    LearnerRecord record = records.of(scope);
    Enrolment enrolment = record.enrolment(course, now).orElseThrow(Enrolment::none);
    if (!enrolment.begun()) {
      enrolment.orShut();
    }
    PublishedCourse shown = live.get(scope, course);
    if (shown.course().certificate() == null) {
      throw Problem.conflict("This course gives no certificate.", "Choose another course.");
    }
    if (done(record, shown)) {
      return record;
    }
    LearnerRecord current = records.again(scope, record, List.of(ProgressRow.key(scope, course)));
    if (done(current, shown)) {
      return current;
    }
    throw Problem.notHere(
        "not-complete",
        409,
        "The course is not complete yet.",
        "Finish the lessons that count, and pass the last quiz.");
  }

  private static boolean done(LearnerRecord record, PublishedCourse course) {
    var progress = ProgressRow.read(record, course.course().course());
    return progress.completedAt() != null || progress.complete(course);
  }

  private Issued fresh(PublishedCourse course, PrintedName name) {
    Instant now = ids.clock().instant();
    Course.Certificate certificate = course.course().certificate();
    return new Issued(
        Numbers.certificate(ids.random()),
        Numbers.number(ids.random(), now),
        name.text(),
        course.course().title(),
        course.version(),
        certificate == null ? 0 : certificate.hours(),
        now,
        null);
  }

  private Wording wording(LearnerScope scope, PublishedCourse course, Issued fresh) {
    Course.Instructor instructor = course.course().instructor();
    String academy = directory.practice(scope.tenant()).map(Practice::name).orElse("");
    return new Wording(
        academy,
        fresh.name(),
        fresh.title(),
        fresh.version(),
        fresh.hours(),
        fresh.at(),
        fresh.number(),
        instructor == null ? academy : instructor.name(),
        instructor == null ? "" : instructor.role(),
        instructor == null || instructor.licence() == null ? "" : instructor.licence(),
        cabinet.verify(scope, fresh.certificate()));
  }

  private void save(LearnerScope scope, LearnerRecord record, Shelf shelf, Issued fresh) {
    String email = directory.person(scope.user()).map(Person::email).orElseThrow(Problem::missing);
    Write write = records.write(scope);
    Certificates.shelf(write, scope.user(), record, shelf.with(fresh));
    Certificates.vouch(write, fresh);
    shelf.valid().ifPresent(old -> Certificates.revoke(write, old, Issued.Reason.REPLACED));
    write
        .publish(
            new CertificateIssued(
                fresh.certificate(),
                fresh.number(),
                scope.user(),
                email,
                fresh.name(),
                shelf.course(),
                fresh.title(),
                fresh.at()))
        .commit()
        .orConflict("A certificate was asked for at the same time.", "Send it again.");
  }
}
