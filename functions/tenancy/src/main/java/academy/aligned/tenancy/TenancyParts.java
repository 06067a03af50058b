package academy.aligned.tenancy;

import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Tally;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.tenancy.address.AddressBook;
import academy.aligned.tenancy.branding.Brands;
import academy.aligned.tenancy.branding.logo.Logos;
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

/**
 * What tenancy's handlers are made from.
 *
 * @param sites the bucket that practices' public files are served from
 * @param libraryEdition the edition of the exercise library that new practices start with
 */
public record TenancyParts(
    TenantTable table,
    Directory directory,
    Tally tally,
    TenantFiles sites,
    Accounts accounts,
    AccountSwitch accountSwitch,
    PlatformAddress platform,
    String libraryEdition,
    InstantSource clock) {

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

  Logos logos() {
    return new Logos(sites);
  }
}
