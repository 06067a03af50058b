package academy.aligned.tenancy;

import academy.aligned.kernel.events.TenancyEvent;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Tally;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.tenancy.address.AddressBook;
import academy.aligned.tenancy.branding.Brands;
import academy.aligned.tenancy.branding.logo.Logos;
import academy.aligned.tenancy.copies.CopyStore;
import academy.aligned.tenancy.copies.ListCopies;
import academy.aligned.tenancy.domain.DomainBook;
import academy.aligned.tenancy.domain.TellEdge;
import academy.aligned.tenancy.domain.TendDomains;
import academy.aligned.tenancy.domain.claim.ClaimStore;
import academy.aligned.tenancy.domain.claim.LookAtClaim;
import academy.aligned.tenancy.domain.edge.Edge;
import academy.aligned.tenancy.domain.edge.HostStore;
import academy.aligned.tenancy.domain.names.Names;
import academy.aligned.tenancy.identity.AccountSwitch;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Reception;
import academy.aligned.tenancy.identity.limit.Limits;
import academy.aligned.tenancy.onboarding.OpenPractice;
import academy.aligned.tenancy.onboarding.ShowOnboarding;
import academy.aligned.tenancy.onboarding.progress.ProgressStore;
import academy.aligned.tenancy.onboarding.saga.Work;
import academy.aligned.tenancy.plan.Plans;
import academy.aligned.tenancy.profile.Profiles;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What tenancy's handlers are made from.
 *
 * @param sites the bucket that practices' public files are served from
 * @param copies the bucket that copies of whole practices wait in for their owners
 * @param libraryEdition the edition of the exercise library that new practices start with
 */
public record TenancyParts(
    TenantTable table,
    Directory directory,
    Tally tally,
    TenantFiles sites,
    TenantFiles copies,
    Accounts accounts,
    AccountSwitch accountSwitch,
    PlatformAddress platform,
    String libraryEdition,
    Outside outside,
    InstantSource clock) {

  /** What lies outside and is asked about hosts: only one function has an edge to ask. */
  public record Outside(Names names, Supplier<Edge> edge, Supplier<HostStore> hosts) {}

  DomainBook domains() {
    return new DomainBook(new ClaimStore(table), directory);
  }

  LookAtClaim look() {
    return new LookAtClaim(outside.names(), clock);
  }

  TendDomains tendDomains() {
    return new TendDomains(new ClaimStore(table), directory, outside.edge().get(), look());
  }

  <E extends TenancyEvent> TellEdge<E> tellEdge(Function<E, List<String>> mentioned) {
    return new TellEdge<>(directory, outside.hosts().get(), mentioned);
  }

  Limits limits() {
    return new Limits(tally);
  }

  Reception reception() {
    return new Reception(accounts, directory);
  }

  public AddressBook addressBook() {
    return new AddressBook(table, directory, platform, clock);
  }

  OpenPractice openPractice() {
    return new OpenPractice(directory, addressBook(), reception(), platform);
  }

  ShowOnboarding showOnboarding() {
    return new ShowOnboarding(progress(), directory, platform);
  }

  ProgressStore progress() {
    return new ProgressStore(table);
  }

  Work work() {
    return new Work(new Profiles(table), brands(), plans(), directory, libraryEdition, clock);
  }

  Plans plans() {
    return new Plans(table);
  }

  Brands brands() {
    return new Brands(table, new Profiles(table), directory);
  }

  CopyStore copyStore() {
    return new CopyStore(table);
  }

  ListCopies listCopies() {
    return new ListCopies(copyStore(), directory, clock);
  }

  Logos logos() {
    return new Logos(sites);
  }
}
