package academy.aligned.care.roster.admission;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Membership;
import academy.aligned.storage.directory.Person;
import academy.aligned.storage.directory.Practice;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Lets somebody into this practice as its patient, beside what else she is in it. */
record Memberships(Directory directory) {

  Person person(UserId user) {
    return directory
        .person(user)
        .orElseThrow(() -> Problem.unauthenticated("We do not know your e-mail address yet."));
  }

  /** Refuses a person who is another patient of this practice. */
  void mustBeFree(Person person, TenantScope scope, PatientId patient) {
    Optional<PatientId> other = person.in(scope.tenant()).map(Membership::patient);
    if (other.isPresent() && !other.get().equals(patient)) {
      throw Problem.conflict(
          "You have a record at this practice already.", "Sign in and use that one.");
    }
  }

  void admit(Person person, TenantScope scope, PatientId patient) {
    Practice practice = directory.practice(scope.tenant()).orElseThrow(Problem::missing);
    Set<Role> roles = EnumSet.of(Role.PATIENT);
    person.in(scope.tenant()).ifPresent(place -> roles.addAll(place.roles()));
    directory.join(
        PlatformScope.because("a patient joins the practice that invited her", scope),
        person.user(),
        new Membership(scope.tenant(), practice.name(), practice.host(), roles, patient));
  }
}
