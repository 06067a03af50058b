package academy.aligned.kernel.events;

import academy.aligned.kernel.ids.UserId;

/** What the tenancy context tells others. */
public sealed interface TenancyEvent extends Event {
  /** An owner claimed an address; everything else of the practice is made from this. */
  record PracticeOpened(
      UserId owner,
      String email,
      String ownerName,
      String name,
      String host,
      String discipline,
      String country,
      String timeZone,
      String locale)
      implements TenancyEvent {}

  record OnboardingStepDue(String step) implements TenancyEvent {}

  record OnboardingStepDone(String step) implements TenancyEvent {}

  /** The brand has a new version; {@code brand} is all that its files are made from. */
  record BrandChanged(int version, Brand brand) implements TenancyEvent {}

  /** Everything about a practice that its public files show. */
  record Brand(
      String name,
      String shortName,
      String tagline,
      String color,
      String host,
      String locale,
      String timeZone,
      java.util.Map<String, java.util.Map<String, String>> theme,
      @org.jspecify.annotations.Nullable String logo,
      java.util.List<String> features,
      @org.jspecify.annotations.Nullable String typeface,
      @org.jspecify.annotations.Nullable String welcome) {}

  /** The practice has another plan from now on. */
  record PlanChosen(String plan) implements TenancyEvent {}

  /** The practice is open, suspended or leaving from now on. */
  record PracticeMarked(String status) implements TenancyEvent {}

  /** The practice has other hosts, or another one that comes first. */
  record HostsChanged(java.util.List<String> hosts, String primary) implements TenancyEvent {}

  /** A practice's own domains are to be looked after: one was asked for, or a day has gone by. */
  record DomainsDue() implements TenancyEvent {}

  /** A new practice can be told that it is ready. */
  record PracticeReady(String email, String ownerName, String name, String host)
      implements TenancyEvent {}

  /** An owner wants a copy of her practice's data; whoever keeps the installation makes it. */
  record CopyWanted(String copy) implements TenancyEvent {}

  /**
   * A copy of a practice's data waits for the owner who asked for it, or could not be made.
   *
   * @param until when it is thrown away; nothing where there is none
   */
  record CopyDone(
      String email,
      String ownerName,
      String name,
      String host,
      java.time.@org.jspecify.annotations.Nullable Instant until)
      implements TenancyEvent {}
}
